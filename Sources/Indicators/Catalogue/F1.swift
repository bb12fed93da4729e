import Tables
import Vocabulary

/// What this release can say to each statement of the audit.
enum F1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "F1", title: "Evidence for the audit",
    statements: ["1.1", "1.2", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator: "tables of the indicators that speak to the statement, by whether they can be had",
    denominator: "not applicable", unit: "tables",
    periodBasis: "all tables of this release, each id once", method: "counts",
    caveats: [
      "A table counts as available where any of its periods is.",
      "To the statements about where children live only tables by setting or by whether looked after speak.",
      "The program never scores: people weigh the evidence and score.",
    ],
    doesNotSay: "How good the evidence is: that is for those who score.")

  static let needs: [Requirement] = []

  static func tables(from base: CountingBase) -> [DraftTable] {
    []
  }

  /// The statements that a table speaks to: to those about where children live (1.6) only where it
  /// is broken down by that.
  private static func statements(of table: DraftTable) -> [String] {
    // By its name, because one that is not available has no dimensions; scores are given by statement.
    let isOfSettings =
      table.indicator.id == "F2"
      || ["setting", "looked_after"].contains(where: table.id.hasSuffix)
    return table.indicator.statements.filter { isOfSettings || !$0.hasPrefix("1.6") }
  }

  /// Counts the tables of all other indicators.
  static func tables(of others: [DraftTable], _ period: Period) -> DraftTable {
    var available: Set<String> = []
    var all: [String: Set<String>] = [:]
    for table in others {
      all[table.id, default: []].formUnion(statements(of: table))
      if case .cells = table.content { available.insert(table.id) }
    }
    return grid(
      "evidence", "Tables that speak to each statement", period,
      Dimension(
        id: "audit_statement", label: "Statement",
        categories: metadata.statements.map { .init($0, "Statement \($0)") }),
      Dimension(
        id: "availability", label: "Tables",
        categories: [.init("available", "Available"), .init("not_available", "Not available")])
    ) { statement, state in
      .count(
        all.count {
          $0.value.contains(statement) && available.contains($0.key) == (state == "available")
        })
    }
  }
}
