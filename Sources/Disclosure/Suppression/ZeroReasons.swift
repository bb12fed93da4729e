/// Why zeros are hidden under a policy that shows zeros: so that nobody sees that all of a group
/// are in one category.
///
/// A reader who knows the policy knows that no other zero is hidden. So a table that the reader
/// could think of instead must have these zeros hidden for the same reasons, or no zeros there.
struct ZeroReasons: Sendable {
  /// A zero and the sum that it is hidden in.
  struct Reason: Sendable {
    /// The place of the sum.
    let sum: Int
    /// The hidden zero, one of its parts.
    let zero: Int
  }

  private var sums: [CellSystem.Family] = []
  /// The sums that each cell is a part of.
  private var sumsWith: [Int: [Int]] = [:]
  private var reasons: [Reason] = []
  /// The reasons that can fail when a cell moves.
  private var restsOn: [Int: [Int]] = [:]

  /// No reasons: what is hidden is hidden whatever the counts.
  init() {}

  /// No reasons yet in some sums.
  init(_ sums: [CellSystem.Family]) {
    self.sums = sums
    for (place, sum) in sums.enumerated() {
      for part in sum.parts { sumsWith[part, default: []].append(place) }
    }
  }

  /// Adds a reason.
  mutating func add(_ reason: Reason) {
    let sum = sums[reason.sum]
    var cells = Set([sum.total] + sum.parts)
    for part in sum.parts {
      for other in sumsWith[part, default: []] { cells.insert(sums[other].total) }
    }
    for cell in cells { restsOn[cell, default: []].append(reasons.count) }
    reasons.append(reason)
  }

  /// Takes out the reasons that rest on some cells: these may be hidden for others.
  mutating func drop(near cells: Set<Int>) {
    let gone = Set(cells.flatMap { restsOn[$0, default: []] })
    let kept = reasons.indices.filter { !gone.contains($0) }.map { reasons[$0] }
    reasons.removeAll()
    restsOn.removeAll()
    for reason in kept { add(reason) }
  }

  /// The zero of a sum that is the likeliest not to be one: its other sums have the largest total.
  func likeliest(_ zeros: [Int], besides sum: Int, _ count: (Int) -> Double) -> Int? {
    var best: (zero: Int, weight: Double)?
    for zero in zeros {
      var weight = 0.0
      for other in sumsWith[zero, default: []] where other != sum {
        weight = max(weight, count(sums[other].total))
      }
      if best.map({ weight > $0.weight || (weight == $0.weight && zero < $0.zero) }) ?? true {
        best = (zero, weight)
      }
    }
    return best?.zero
  }

  /// Whether after a move every hidden zero that is still one would still be hidden.
  func allow(_ move: Move, from point: [Double]) -> Bool {
    if reasons.isEmpty { return true }
    let touched = Set(move.unknowns.flatMap { restsOn[$0, default: []] })
    if touched.isEmpty { return true }
    let moved = Dictionary(
      zip(move.unknowns, move.values), uniquingKeysWith: { first, _ in first })
    return touched.allSatisfy { holds(reasons[$0]) { moved[$0] ?? point[$0] } }
  }

  private func holds(_ reason: Reason, _ count: (Int) -> Double) -> Bool {
    if count(reason.zero) > 0 { return true }
    let sum = sums[reason.sum]
    let zeros = sum.parts.filter { count($0) == 0 }
    return zeros.count == sum.parts.count - 1
      && likeliest(zeros, besides: reason.sum, count) == reason.zero
  }
}
