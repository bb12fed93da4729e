import Vocabulary

/// What every indicator is and is not.
struct MetadataSheet {
  let sheet: Sheet

  init(_ release: Release) {
    sheet = Sheet(
      "indicator_metadata",
      "What every indicator is and is not; read it with the figures.", columns: Self.columns,
      rows: release.indicators.map(Self.row))
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
  ]

  private static func text(_ name: String, _ description: String, key: Bool = false) -> SheetColumn
  {
    SheetColumn(
      name, .text, description, constraint: key ? "PRIMARY KEY NOT NULL" : "NOT NULL")
  }
}
