import Disclosure
import Pages
import Vocabulary

/// The code lists: breakdowns, categories, periods, measures and symbols.
struct CodeSheets {
  private let release: Release

  init(_ release: Release) {
    self.release = release
  }

  private var dimensions: [Dimension] {
    release.tables.flatMap(\.dimensions)
  }

  var dimension: Sheet {
    Sheet(
      "dimension", "The breakdowns.",
      columns: [
        SheetColumn(
          "dimension_id", .text, "The breakdown's id.", constraint: "PRIMARY KEY NOT NULL"),
        SheetColumn("label", .text, "The breakdown's heading.", constraint: "NOT NULL"),
      ],
      rows: dimensions.map { [.text($0.id), .text($0.label)] }.removingRepeats())
  }

  var category: Sheet {
    let ids = dimensions.map(\.id).removingRepeats()
    let rows = ids.flatMap { id -> [[SheetCell]] in
      let listed = dimensions.filter { $0.id == id }.flatMap(\.categories).removingRepeats()
      return listed.enumerated().map { position, category in
        [.text(id), .text(category.code), .text(category.label), .integer(position + 1)]
      }
    }
    return Sheet(
      "category", "The categories of every breakdown, in the order in which they are shown.",
      columns: [
        SheetColumn(
          "dimension_id", .text, "The breakdown.", codeList: "dimension",
          constraint: "NOT NULL REFERENCES \"dimension\" (\"dimension_id\")"),
        SheetColumn("code", .text, "The category's code.", constraint: "NOT NULL"),
        SheetColumn("label", .text, "The category's label.", constraint: "NOT NULL"),
        SheetColumn(
          "position", .integer, "The place in the breakdown, from 1.", constraint: "NOT NULL"),
      ],
      constraints: ["PRIMARY KEY (\"dimension_id\", \"code\")"], rows: rows)
  }

  var period: Sheet {
    let kinds = Period.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return Sheet(
      "period", "The periods figures are for.",
      columns: [
        SheetColumn(
          "period_kind", .text, "How the period is drawn.",
          constraint: "NOT NULL CHECK (\"period_kind\" IN (\(kinds)))"),
        SheetColumn("period_code", .text, "The period's code.", constraint: "NOT NULL"),
        SheetColumn("label", .text, "The period in words.", constraint: "NOT NULL"),
        SheetColumn("first_day", .date, "The first day.", constraint: "NOT NULL"),
        SheetColumn("last_day", .date, "The last day.", constraint: "NOT NULL"),
        SheetColumn(
          "last_day_year", .integer, "The calendar year of the last day.", constraint: "NOT NULL"),
        SheetColumn(
          "last_day_month", .integer, "The month of the last day, 1 to 12.",
          constraint: "NOT NULL"),
        SheetColumn(
          "provisional", .integer,
          "1 where the period was not over on the reference date or returns for it are incomplete.",
          constraint: "NOT NULL CHECK (\"provisional\" IN (0, 1))"),
      ],
      constraints: [
        "PRIMARY KEY (\"period_kind\", \"period_code\")", "CHECK (\"first_day\" <= \"last_day\")",
      ],
      rows: release.periods.map(row))
  }

  private func row(_ period: Period) -> [SheetCell] {
    let (year, month, _) = period.last.civil
    return [
      .text(period.kind.rawValue), .text(period.code), .text(period.label),
      .text(period.first.iso), .text(period.last.iso), .integer(year), .integer(month),
      .flag(release.provisional(period) != nil),
    ]
  }

  static let measure = Sheet(
    "measure", "What a value can measure, and in which unit.",
    columns: [
      SheetColumn("measure", .text, "The measure's code.", constraint: "PRIMARY KEY NOT NULL"),
      SheetColumn("label", .text, "The measure in words.", constraint: "NOT NULL"),
      SheetColumn("unit", .text, "The unit of the value and its limits.", constraint: "NOT NULL"),
      SheetColumn(
        "meaning", .text,
        "What value, count and denominator are in a row of indicator_value with this measure.",
        constraint: "NOT NULL"),
    ],
    rows: Measure.allCases.map {
      [.text($0.rawValue), .text($0.title), .text($0.unit), .text($0.meaning)]
    })

  static let symbol = Sheet(
    "symbol", "What a status or a mark means, and the symbol that pages show for it.",
    columns: [
      SheetColumn(
        "status", .text, "The status, or the column that marks a value.",
        constraint: "PRIMARY KEY NOT NULL"),
      SheetColumn("shown_as", .text, "The symbol on pages, or nothing."),
      SheetColumn("meaning", .text, "What it means.", constraint: "NOT NULL"),
    ],
    rows: Status.allCases.map { status in
      [
        .text(status.rawValue), .text(orNull: status.symbol?.bracketed),
        .text(status.symbol?.meaning ?? "the value is shown"),
      ]
    } + [
      [
        .text("low_count"), .text(Symbol.lowCount.bracketed), .text(Symbol.lowCount.meaning),
      ]
    ])
}
