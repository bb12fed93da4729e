import Records
import Tables
import Vocabulary

/// Coverage: which agencies returned data for which quarter.
enum E6: Indicator {
  static let metadata = IndicatorMetadata(
    id: "E6", title: "Coverage by agency and quarter", statements: ["1.1"],
    numerator: "used rows of the agency that are dated in the quarter",
    denominator: "not applicable", unit: "rows",
    periodBasis: "date of the row: incident, concern, recording, receipt, assessment or support",
    method: "counts",
    caveats: [
      "A 0 may mean that nothing happened or that nothing was returned: ask the agency.",
      "Rows without a date, such as those of a pupil census, stand apart.",
      "A quarter for which an agency returned nothing makes every figure of that time too low.",
    ],
    doesNotSay: "Whether a return is complete.")

  static let needs: [Requirement] = []

  static func tables(from base: CountingBase) -> [DraftTable] {
    let records = base.linked.records
    let quarters = base.periods.wholeQuarters(atMost: 8)
    var counts: [[String]: Int] = [:]
    for row in 0..<records.count {
      let place = place(of: records.rowDay(row), quarters)
      counts[[records.agency(ofRow: row).code, place], default: 0] += 1
    }
    let agencies = Agency.allCases.filter { agency in
      records.sources.contains { $0.agency == agency }
    }
    return [
      grid(
        "rows", "Rows by agency and quarter", base.periods.snapshot,
        Dimension(
          id: "coverage", label: "Rows dated",
          categories: [.init("earlier", "Before these quarters")]
            + quarters.map { .init($0.code, $0.label) }
            + [.init("later", "After the last whole quarter"), .init("undated", "Without a date")]),
        Dimension(
          id: "agency", label: "Agency",
          categories: agencies.map { .init($0.code, $0.label.sentence) })
      ) { .count(counts[[$1, $0]] ?? 0) }
    ]
  }

  private static func place(of day: Day?, _ quarters: [Period]) -> String {
    guard let day else { return "undated" }
    guard let first = quarters.first?.first, day >= first else { return "earlier" }
    return quarters.last { $0.contains(day) }?.code ?? "later"
  }
}
