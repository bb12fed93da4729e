/// Hides that all of a group are in one category: that cell and a zero beside it.
///
/// The zero is the one whose category is the largest elsewhere: the likeliest not to be one.
struct HiddenGroups {
  private let system: CellSystem
  private let counts: [Int]
  private(set) var isSensitive: [Bool]
  private(set) var reasons: ZeroReasons
  /// The sums that have a cell as their total.
  private let sumsTo: [Int: [Int]]

  init(_ system: CellSystem, counts: [Int], isSensitive: [Bool]) {
    self.system = system
    self.counts = counts
    self.isSensitive = isSensitive
    reasons = ZeroReasons(system.families)
    sumsTo = Dictionary(grouping: system.families.indices) { system.families[$0].total }
  }

  /// Goes through all sums in their order.
  mutating func hide() {
    for (sum, family) in system.families.enumerated()
    where family.parts.count > 1 && counts[family.total] > 0 {
      guard let all = onlyFilled(of: family) else { continue }
      if !system.cells[all].isImplied { isSensitive[all] = true }
      hideZero(of: sum, isOfGroup: true)
    }
  }

  private func onlyFilled(of family: CellSystem.Family) -> Int? {
    var found: Int?
    for part in family.parts where counts[part] > 0 {
      if found != nil { return nil }
      found = part
    }
    return found
  }

  /// Hides a zero of a sum where none is hidden yet, and one of its own parts with it: they would
  /// give it away.
  private mutating func hideZero(of sum: Int, isOfGroup: Bool) {
    let zeros = system.families[sum].parts.filter { counts[$0] == 0 }
    guard !zeros.contains(where: { isSensitive[$0] }),
      let zero = reasons.likeliest(zeros, besides: sum, { Double(counts[$0]) })
    else { return }
    if !system.cells[zero].isImplied { isSensitive[zero] = true }
    if isOfGroup { reasons.add(.init(sum: sum, zero: zero)) }
    for part in sumsTo[zero, default: []] { hideZero(of: part, isOfGroup: false) }
  }
}
