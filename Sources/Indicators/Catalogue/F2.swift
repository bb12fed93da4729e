import Records
import Tables
import Vocabulary

/// The partnership's own scores for the statements of the audit.
enum F2: Indicator {
  static let metadata = IndicatorMetadata(
    id: "F2", title: "The partnership's own scores",
    statements: ["1.1", "1.2", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "the score that each agency gave itself: 0 none, 1 very little, 2 some, 3 good, 4 extremely strong evidence",
    denominator: "not applicable", unit: "score from 0 to 4", periodBasis: "day of the audit",
    method: "as entered; where agencies differ the lowest score stands, as the framework asks",
    caveats: [
      "Scores are judgements of people, entered by hand.",
      "An agency that did not score a statement does not lower it.",
    ],
    doesNotSay: "Anything that the program worked out: it never scores.")

  static let needs: [Requirement] = []

  static func tables(from base: CountingBase) -> [DraftTable] {
    let scores = base.settings.local.scores.filter { $0.day <= base.settings.asOf }
    guard !scores.isEmpty else {
      return [
        unavailable(
          "lowest", title, base.periods.snapshot,
          because: "the pipeline has no scores of an audit up to the reference date")
      ]
    }
    let days = Set(scores.map(\.day)).sorted()
    return days.flatMap { day in
      let audit = scores.filter { $0.day == day }
      return [lowest(audit, period(day)), byAgency(audit, period(day))]
    }
  }

  private static let title = "Lowest score of any agency, by statement"

  private static func period(_ day: Day) -> Period {
    Period(
      kind: .snapshot, code: "audit-\(day.iso)", label: "audit of \(day.words)", first: day,
      last: day)
  }

  private static func lowest(_ audit: [StatementScore], _ period: Period) -> DraftTable {
    let lowest = Dictionary(grouping: audit, by: \.statement).compactMapValues {
      $0.map(\.score).min()
    }
    let statements = lowest.keys.sorted()
    return table(
      "lowest", title, period,
      [
        Dimension(
          id: "statement", label: "Statement",
          categories: statements.map { .init($0, "Statement \($0)") })
      ], recipe: .score,
      statements.compactMap { statement in
        lowest[statement].map { DraftCell(key: [statement], counted: .score($0)) }
      })
  }

  private static func byAgency(_ audit: [StatementScore], _ period: Period) -> DraftTable {
    let statements = Set(audit.map(\.statement)).sorted()
    let scores = Dictionary(
      audit.map { ([$0.statement, $0.agency.code], $0.score) }, uniquingKeysWith: { min($0, $1) })
    let agencies = Agency.allCases.filter { agency in audit.contains { $0.agency == agency } }
    return table(
      "by_agency", "Scores by statement and agency", period,
      [
        Dimension(
          id: "statement", label: "Statement",
          categories: statements.map { .init($0, "Statement \($0)") }),
        Dimension(
          id: "agency", label: "Agency",
          categories: agencies.map { .init($0.code, $0.label.sentence) }),
      ], recipe: .score,
      statements.flatMap { statement in
        agencies.compactMap { agency in
          scores[[statement, agency.code]].map {
            DraftCell(key: [statement, agency.code], counted: .score($0))
          }
        }
      })
  }
}
