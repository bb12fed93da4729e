import Disclosure
import Vocabulary

/// What every indicator is and is not.
struct MetadataSheet {
  let sheet: Sheet

  init(_ release: Release) {
    sheet = Sheet(
      "indicator_metadata",
      "What every indicator is and is not; read it with the figures.", columns: Self.columns,
      rows: release.indicators.map { Self.row($0) + Self.extent(of: $0, in: release) })
  }

  /// What the release has of an indicator, and what is known to be wrong with it.
  private static func extent(of indicator: IndicatorMetadata, in release: Release) -> [SheetCell] {
    let tables = release.tables.filter { $0.indicator.id == indicator.id }
    let periods = tables.filter { $0.notAvailable == nil }.map(\.period)
    let issues = release.quality.knownIssues.filter {
      $0.indicators.isEmpty || $0.indicators.contains(indicator.id)
    }
    return [
      .text(tables.map(\.id).removingRepeats().joined(separator: ", ")),
      .text(orNull: periods.map(\.first).min()?.iso),
      .text(orNull: periods.map(\.last).max()?.iso),
      .text(issues.map(\.id).joined(separator: ", ")),
      .text("SELECT * FROM indicator_value WHERE indicator_id = '\(indicator.id)' ORDER BY id"),
    ]
  }

  private static func row(_ indicator: IndicatorMetadata) -> [SheetCell] {
    [
      indicator.id, indicator.title, indicator.statements.joined(separator: ", "),
      indicator.numerator, indicator.denominator, indicator.unit, indicator.periodBasis,
      indicator.method, indicator.caveats.joined(separator: " "), indicator.doesNotSay,
    ].map { .text($0) }
  }

  private static let columns: [SheetColumn] = [
    text("indicator_id", "The indicator's id, such as B1.", key: true),
    text("title", "The indicator's title."),
    text("statements", "The framework's audit statements it is evidence for."),
    text("numerator", "What is counted."),
    text("denominator", "What it is counted among."),
    text("unit", "The unit."),
    text("period_basis", "Which date places a child in a period."),
    text("method", "The statistical method and its source."),
    text("caveats", "What to mind when reading it."),
    text("does_not_say", "What it does not say."),
    text("tables", "Ids of its tables in this release, separated by commas."),
    SheetColumn(
      "first_day", .date, "The first day any of its figures is about; NULL where it has none."),
    SheetColumn(
      "last_day", .date, "The last day any of its figures is about; NULL where it has none."),
    text("known_issues", "Ids of the known issues that touch it, separated by commas."),
    text("query", "The query that gives its figures."),
  ]

  private static func text(_ name: String, _ description: String, key: Bool = false) -> SheetColumn
  {
    SheetColumn(
      name, .text, description, constraint: key ? "PRIMARY KEY NOT NULL" : "NOT NULL")
  }
}
