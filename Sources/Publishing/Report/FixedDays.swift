import Disclosure
import Pages
import Vocabulary

/// A waiting-time curve as a table: the share that had reached the step by certain days, the same
/// days for every curve.
struct FixedDays {
  /// A day, the next days of weeks and quarters, and the usual limits of 1, 10 and 45.
  private static let days = [1, 5, 10, 20, 45, 65, 90, 130, 180, 260, 520]

  let table: Table

  /// Days from the curve's first to the last drawn one, and the standard's limit among them.
  init(_ curve: ReleasedCurve, to last: Int, of released: ReleasedTable, named name: String) {
    let first = curve.points.first?.day ?? last
    // A group is called alike in every table that has it.
    let whose = released.dimensions.isEmpty ? name : "\(name): \(released.title)"
    let asked = Set(Self.days + [curve.limit, last].compactMap(\.self))
    table = Table(
      id: "curve \(released.id) \(curve.key.joined(separator: " "))",
      caption: "\(whose) by fixed days, \(released.period.label)",
      columns: [
        TableColumn("Working days", isNumeric: true), .number("Still followed just before"),
        .number("Had reached the step", unit: "%"), .number("95% interval", unit: "%"),
      ],
      rows: asked.filter { (first...max(first, last)).contains($0) }.sorted().map {
        Self.row($0, of: curve)
      },
      download: Download(
        "Download all curves", address: TableFile.path(of: "curve_point"), facts: "CSV"))
  }

  /// A curve keeps its height from one published day to the next.
  private static func row(_ day: Int, of curve: ReleasedCurve) -> TableRow {
    let next = curve.points.first { $0.day >= day }
    let reached = curve.points.last { $0.day <= day }
    let followed = next.map { TableCell.number($0.atRisk) }
    return TableRow(
      Prose(NumberText.whole(day)),
      [
        followed ?? .symbol(.notApplicable),
        reached.map { TableCell(text: Measure.withinLimit.text($0.reached)) }
          ?? .symbol(.notApplicable),
        interval(reached),
      ])
  }

  private static func interval(_ point: ReleasedCurve.Point?) -> TableCell {
    guard let point, let lower = point.lower, let upper = point.upper else {
      return .symbol(.notApplicable)
    }
    let text = Measure.withinLimit.text
    return TableCell(text: NumberText.range(text(lower), text(upper)))
  }
}
