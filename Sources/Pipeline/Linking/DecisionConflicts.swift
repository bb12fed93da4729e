import Records

/// Finds decisions that cannot all hold: matches that make one child of two who are no match.
struct DecisionConflicts {
  private let latest: [[Token]: (place: String, decision: LinkDecision)]

  /// Decisions with where each stands, in the order in which they were taken over; that of the latest
  /// day counts, and the later of one day.
  init(_ decisions: [(place: String, decision: LinkDecision)]) {
    latest = Dictionary(
      decisions.sorted { $0.decision.day < $1.decision.day }.map {
        ([$0.decision.left, $0.decision.right], $0)
      },
      uniquingKeysWith: { _, last in last })
  }

  /// What contradicts what, in words; never a key.
  var problems: [String] {
    let all = latest.values.sorted {
      ($0.decision.left, $0.decision.right) < ($1.decision.left, $1.decision.right)
    }
    var neighbours: [Token: [(other: Token, place: String)]] = [:]
    for (place, made) in all where made.verdict == .match {
      neighbours[made.left, default: []].append((made.right, place))
      neighbours[made.right, default: []].append((made.left, place))
    }
    return all.compactMap { place, made in
      guard made.verdict == .noMatch,
        let chain = Self.chain(from: made.left, to: made.right, neighbours)
      else { return nil }
      return """
        \(place) says that two persons are two children, but \(chain.joined(separator: " and ")) \
        together make them one; take one of these back with unsure
        """
    }
  }

  private static func chain(
    from start: Token, to end: Token, _ neighbours: [Token: [(other: Token, place: String)]]
  ) -> [String]? {
    var reached: [Token: [String]] = [start: []]
    var (queue, next) = ([start], 0)
    while next < queue.count {
      let person = queue[next]
      next += 1
      for (other, place) in neighbours[person] ?? [] where reached[other] == nil {
        reached[other] = (reached[person] ?? []) + [place]
        queue.append(other)
      }
    }
    return reached[end]
  }
}
