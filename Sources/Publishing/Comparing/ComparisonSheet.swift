import Disclosure
import Vocabulary

/// The changed figures of a comparison as one table.
struct ComparisonSheet {
  let sheet: Sheet

  init(_ changes: [FigureChange]) {
    sheet = Sheet(
      "changes", "Figures that two releases show otherwise.", columns: Self.columns,
      rows: changes.map(Self.row))
  }

  private static func row(_ change: FigureChange) -> [SheetCell] {
    let places = (0..<2).flatMap { place -> [SheetCell] in
      guard change.categories.indices.contains(place) else { return [.null, .null] }
      return [.text(change.categories[place].name), .text(change.categories[place].text)]
    }
    return [
      .text(change.table), .text(change.title), .text(change.period.kind.rawValue),
      .text(change.period.code), .text(change.period.label),
    ] + places + [
      .text(change.measure), .text(orNull: (change.after ?? change.before)?.unit),
    ] + cells(change.before) + cells(change.after) + [.text(change.verdict.rawValue)]
  }

  private static func cells(_ value: PublishedValue?) -> [SheetCell] {
    [
      .integer(orNull: value?.count), .integer(orNull: value?.denominator),
      .real(orNull: value?.value), .real(orNull: value?.lower), .real(orNull: value?.upper),
      .text(orNull: value?.status.rawValue),
    ]
  }

  private static let columns: [SheetColumn] =
    [
      text("table_id", "The table."), text("table_title", "What it shows."),
      text("period_kind", "How the period is drawn."), text("period_code", "The period's code."),
      text("period", "The period in words."), text("breakdown_1", "The outer breakdown."),
      text("category_1", "Its category."), text("breakdown_2", "The inner breakdown."),
      text("category_2", "Its category."), text("measure", "What the values measure."),
      text("unit", "Their unit."),
    ] + side("before", "earlier") + side("after", "later") + [
      text("verdict", "What the rules of comparison make of it.")
    ]

  private static func side(_ name: String, _ which: String) -> [SheetColumn] {
    [
      SheetColumn("\(name)_count", .integer, "The count of the \(which) release."),
      SheetColumn("\(name)_out_of", .integer, "The total it is out of."),
      SheetColumn("\(name)_value", .real, "The value of the \(which) release."),
      SheetColumn("\(name)_lower_95", .real, "The lower limit of its 95% interval."),
      SheetColumn("\(name)_upper_95", .real, "The upper limit of its 95% interval."),
      text("\(name)_status", "Whether the \(which) release shows it."),
    ]
  }

  private static func text(_ name: String, _ description: String) -> SheetColumn {
    SheetColumn(name, .text, description)
  }
}
