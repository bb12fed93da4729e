import Tables

/// Counts that cannot be right, whatever the sources sent.
enum CountCheck {
  /// Refuses a table with a count below 0, above its total, or waits in which a child is lost.
  static func check(_ table: DraftTable) throws(DisclosureError) {
    for cell in table.cells {
      switch cell.counted {
      case .count(let count):
        guard count >= 0 else { throw .negativeCount(table: table.id) }
      case .share(let count, let total):
        guard count >= 0, total >= 0 else { throw .negativeCount(table: table.id) }
        guard count <= total else { throw .countAboveTotal(table: table.id) }
      case .rate(let count, let population):
        // A population is an estimate, and a count may exceed that of a small area.
        guard count >= 0, population >= 0 else { throw .negativeCount(table: table.id) }
      case .ratio(let count, let population, let rest, let restPopulation):
        guard [count, population, rest, restPopulation].allSatisfy({ $0 >= 0 }) else {
          throw .negativeCount(table: table.id)
        }
      case .waits(let waits):
        try check([waits], table)
      case .gap(let waits, let rest):
        try check([waits, rest], table)
      case .groups(let groups):
        try check(groups, table)
      case .lists(let counts, _):
        guard counts.values.allSatisfy({ $0 >= 0 }) else { throw .negativeCount(table: table.id) }
      case .score(let score):
        guard score >= 0 else { throw .negativeCount(table: table.id) }
      case .untold: continue
      }
    }
  }

  private static func check(_ waits: [RiskTable], _ table: DraftTable) throws(DisclosureError) {
    guard waits.allSatisfy(\.reconciles) else { throw .waitsDoNotReconcile(table: table.id) }
  }
}

extension RiskTable {
  /// Whether days ascend and every child at risk on a day has left on it or is at risk on the next,
  /// beside those who came under watch between the two.
  fileprivate var reconciles: Bool {
    var day = -1
    var atRisk = steps.first?.atRisk ?? 0
    for step in steps {
      let counts = [step.events, step.competing, step.censored]
      guard step.day > day, step.atRisk == atRisk, step.entered >= 0,
        counts.allSatisfy({ $0 >= 0 })
      else {
        return false
      }
      day = step.day
      atRisk += step.entered - counts.reduce(0, +)
    }
    return atRisk == 0
  }
}
