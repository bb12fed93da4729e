import Records

/// The way from one unit to another over pairs that were joined.
struct ClusterPath {
  private var neighbours: [Token: [(other: Token, pair: Int)]] = [:]
  private let pairs: [WeighedPair]

  init(_ pairs: [WeighedPair]) {
    self.pairs = pairs
    for (place, pair) in pairs.enumerated() where pair.outcome == .joined {
      neighbours[pair.left, default: []].append((pair.right, place))
      neighbours[pair.right, default: []].append((pair.left, place))
    }
  }

  /// The fewest pairs that lead from one to the other; nothing where none do.
  func steps(from start: Token, to end: Token) -> [WeighedPair]? {
    var came: [Token: (from: Token, pair: Int)] = [:]
    var (queue, next) = ([start], 0)
    while next < queue.count, came[end] == nil {
      let unit = queue[next]
      next += 1
      for (other, pair) in neighbours[unit] ?? [] where other != start && came[other] == nil {
        came[other] = (unit, pair)
        queue.append(other)
      }
    }
    guard came[end] != nil else { return nil }
    var (steps, unit): ([WeighedPair], Token) = ([], end)
    while unit != start, let step = came[unit] {
      steps.append(pairs[step.pair])
      unit = step.from
    }
    return steps.reversed()
  }
}
