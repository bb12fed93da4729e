/// Finds the cheapest cells to hide so that one can move, by adding boxes together.
///
/// Where a cell of a box cannot give way, for it is too low or a zero that is shown, another box around
/// it moves it back: both together leave it as it is.
struct BoxChain {
  /// What must be hidden, and what can move then.
  struct Found {
    /// The shown cells to hide; empty where nothing need be.
    let cells: [Int]
    /// Another whole table, in which the middle has moved.
    let move: Move
    let price: Double
  }

  private struct Exchange {
    /// How many times what is needed each cell moves up.
    var times: [Int: Int] = [:]
    var price = 0.0
    /// The cells that cannot move as they would have to.
    var blocked: [Int] = []
  }

  /// From what price on other boxes are tried to be mended, how often, and how many at once.
  private static let dear = 40.0
  private static let mendings = 4
  private static let kept = 8
  /// What it is taken to cost to mend a cell that cannot move.
  private static let mending = 100.0

  let boxes: Boxes
  let prices: [Double]
  let policy: PublicPolicy
  let pattern: Pattern
  /// The cell that must move.
  let middle: Int
  /// How far, in children, and which way.
  let need: Double
  let isUp: Bool

  /// The cheapest cells found; none where no boxes help.
  func found() -> Found? {
    let start = Exchange(blocked: [middle])
    var best = extended(start, isStrict: true).first
    if (best?.price ?? .infinity) > Self.dear { mend(start, &best) }
    return best.map { best in
      let moved = best.times.keys.sorted()
      return Found(
        cells: moved.filter { !pattern.isHidden[$0] },
        move: Move(moved.map { ($0, value($0, best.times[$0] ?? 0)) }), price: best.price)
    }
  }

  private func mend(_ start: Exchange, _ best: inout Exchange?) {
    var waiting = [start]
    for _ in 0..<Self.mendings {
      let limit = best?.price ?? .infinity
      var next = waiting.flatMap { extended($0, isStrict: false) }.filter { $0.price < limit }
      next.sort { $0.price < $1.price }
      if let whole = next.first(where: \.blocked.isEmpty) { best = whole }
      waiting = Array(next.filter { !$0.blocked.isEmpty }.prefix(Self.kept))
    }
  }

  /// What comes of adding a box around the first cell that cannot move as it would have to; strictly,
  /// one of which all other cells can.
  private func extended(_ exchange: Exchange, isStrict: Bool) -> [Exchange] {
    guard let cell = exchange.blocked.first else { return [] }
    let isUp = exchange.times[cell].map { $0 < 0 } ?? self.isUp
    let found = boxes.found(around: cell, isUp: isUp) { other, isUp in
      // What moves must not be moved back.
      guard other != middle else { return nil }
      let before = exchange.times[other] ?? 0
      let after = before + (isUp ? 1 : -1)
      if isStrict && isBlocked(other, after) { return nil }
      return price(other, after) - price(other, before)
    }
    return found.prefix(Self.kept).map { added($0, to: exchange, isUp: isUp) }
  }

  private func added(_ box: Boxes.Box, to exchange: Exchange, isUp: Bool) -> Exchange {
    var added = Exchange(times: exchange.times)
    for (cell, isAlong) in zip(box.cells, box.isAlong) {
      let times = added.times[cell, default: 0] + (isAlong == isUp ? 1 : -1)
      added.times[cell] = times == 0 ? nil : times
    }
    for (cell, times) in added.times.sorted(by: { $0.key < $1.key }) {
      added.price += price(cell, times)
      if isBlocked(cell, times) { added.blocked.append(cell) }
    }
    return added
  }

  private func value(_ cell: Int, _ times: Int) -> Double {
    Double(pattern.counts[cell]) + Double(times) * need
  }

  private func isBlocked(_ cell: Int, _ times: Int) -> Bool {
    guard times != 0, cell != middle else { return false }
    let value = value(cell, times)
    if pattern.isHidden[cell] {
      let bounds = pattern.bounds(of: cell, policy: policy)
      return value < bounds.lower || value > bounds.upper
    }
    return pattern.mustShow(cell, policy: policy)
      || value < policy.least(ofHidden: pattern.counts[cell])
  }

  private func price(_ cell: Int, _ times: Int) -> Double {
    if times == 0 || cell == middle { return 0 }
    if isBlocked(cell, times) { return Self.mending }
    return pattern.isHidden[cell] ? 0 : prices[cell]
  }
}
