import Tables
import Vocabulary

@testable import Disclosure

/// Invented drafts of the tables that can be public.
enum PublicDrafts {
  static let sexes = Dimension(
    id: "sex", label: "Sex",
    categories: [
      .init("male", "Boys"), .init("female", "Girls"), .init("not_stated", "Not stated"),
    ])
  static let ages = Dimension(
    id: "age_band", label: "Age",
    categories: [.init("0_9", "0 to 9"), .init("10_12", "10 to 12"), .init("13_15", "13 to 15")])
  static let stages = Dimension(
    id: "stage", label: "Stage",
    categories: [
      .init("referred", "Referred"), .init("decided", "Decided"), .init("started", "Started"),
    ])
  static let year = DraftTable.year
  static let next = Period(
    kind: .financialYear, code: "2025-26", label: "2025-26", first: year.last.adding(days: 1),
    last: year.last.adding(days: 365))

  /// A watch of counts that all stand as on one day.
  static func watch(_ asOf: Day) -> Watch {
    Watch(calendar: WorkingDayCalendar(nation: .england)) { _ in asOf...asOf }
  }

  static func quarter(_ number: Int) -> Period {
    let first = year.first.adding(days: (number - 1) * 91)
    let last = number == 4 ? year.last : year.first.adding(days: number * 91 - 1)
    return Period(
      kind: .quarter, code: "2024-25-Q\(number)", label: "quarter \(number)", first: first,
      last: last)
  }

  static func table(
    _ id: String, _ dimensions: [Dimension], recipe: Recipe, in period: Period = year,
    title: TableTitle? = nil, _ cells: [DraftCell]
  ) -> DraftTable {
    let indicator = String(id.prefix { $0 != "." })
    return DraftTable(
      id: id,
      indicator: IndicatorMetadata(
        id: indicator, title: indicator, statements: ["1.1"], numerator: "children",
        denominator: "children", unit: "children", periodBasis: "referral", method: "count",
        caveats: [], doesNotSay: "prevalence"), title: title ?? TableTitle(id), period: period,
      dimensions: dimensions, recipe: recipe, content: .cells(cells))
  }

  /// Referrals and children referred.
  static func headline(_ referrals: Int, _ children: Int, in period: Period = year) -> DraftTable {
    table(
      "A2.headline",
      [
        Dimension(
          id: "what", label: "What",
          categories: [.init("referrals", "Referrals"), .init("children", "Children")])
      ], recipe: .count, in: period,
      [
        DraftCell(key: ["referrals"], counted: .count(referrals)),
        DraftCell(key: ["children"], counted: .count(children)),
      ])
  }

  /// Children referred by one breakdown, as shares of all.
  static func shares(
    _ id: String, _ dimension: Dimension, _ counts: [Int], in period: Period = year
  ) -> DraftTable {
    let total = counts.reduce(0, +)
    return table(
      id, [dimension], recipe: .proportion, in: period,
      zip(dimension.categories, counts).map {
        DraftCell(key: [$0.code], counted: .share($1, of: total))
      })
  }

  /// Children referred by two breakdowns, the inner ones of each outer category together.
  static func grid(
    _ id: String, _ outer: Dimension, _ inner: Dimension, _ counts: [[Int]],
    in period: Period = year
  ) -> DraftTable {
    table(
      id, [outer, inner], recipe: .count, in: period,
      zip(outer.categories, counts).flatMap { row, counts in
        zip(inner.categories, counts).map {
          DraftCell(key: [row.code, $0.code], counted: .count($1))
        }
      })
  }
}
