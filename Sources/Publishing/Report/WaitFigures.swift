import Disclosure
import Pages
import Vocabulary

/// The waiting-time curves of a table, one figure each, with their points as twin tables.
struct WaitFigures {
  private let released: ReleasedTable
  private let release: Release

  init(_ released: ReleasedTable, release: Release) {
    self.released = released
    self.release = release
  }

  var blocks: [Block] {
    released.curves.compactMap(figure).map { .figure($0) }
  }

  private func figure(_ curve: ReleasedCurve) -> Figure? {
    guard let last = curve.points.last?.day, last > 0 else { return nil }
    let ticks = Self.ticks(to: last)
    let name = label(of: curve)
    return Figure(
      id: "chart \(released.id) \(curve.key.joined(separator: " "))",
      headline: headline(of: curve, name: name),
      subtitle: "\(name): share of children who had reached the step, by working days of waiting, "
        + "with 95% interval, \(released.period.label), \(release.settings.name)",
      chart: .steps(
        StepChart(
          curves: [drawn(curve, name: name, ticks: ticks)], valueTitle: "Had reached the step",
          timeTitle: "Working days", ticks: ticks.map(Double.init),
          standard: curve.limit.flatMap { $0 <= last ? Self.standard($0) : nil })),
      table: twin(of: curve, name: name, ticks: ticks), source: ReportSource.line(release),
      level: 4)
  }

  private func label(of curve: ReleasedCurve) -> String {
    let labels = zip(curve.key, released.dimensions).map { $1.label(of: $0) }
    let words = labels.joined(separator: ", ")
    return Wording.capitalised(words.isEmpty ? released.title : words)
  }

  private func headline(of curve: ReleasedCurve, name: String) -> String {
    let median = released.values.first { $0.key == curve.key && $0.measure == .median }
    guard let days = median?.value else { return name }
    return "\(name): half within " + Wording.workingDays(Measure.median.text(days))
  }

  private static func standard(_ limit: Int) -> ReferenceLine {
    ReferenceLine(Double(limit), label: "Limit: " + Wording.workingDays(String(limit)))
  }

  /// Round steps from 0, the last day at the end, so that every number at risk is a published one.
  static func ticks(to last: Int) -> [Int] {
    let steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]
    let step = steps.first { last <= $0 * 6 } ?? last
    let round = stride(from: 0, to: last, by: step).filter { $0 == 0 || 2 * (last - $0) > step }
    return round + [last]
  }

  private func drawn(_ curve: ReleasedCurve, name: String, ticks: [Int]) -> StepChart.Curve {
    StepChart.Curve(
      name, start: 0,
      steps: curve.points.map { point in
        let limits = point.lower.flatMap { lower in
          point.upper.flatMap { lower <= $0 ? lower / 100...$0 / 100 : nil }
        }
        return StepChart.Step(Double(point.day), point.reached / 100, limits: limits)
      },
      end: Double(curve.points.last?.day ?? 0),
      atRisk: ticks.map { tick in
        // Whoever is waiting before the next published day is waiting on this one.
        let next = curve.points.first { $0.day >= tick }
        return next.map { .count($0.atRisk) } ?? .symbol(.notApplicable)
      })
  }

  /// The published points around each tick: those the chart's numbers at risk are taken from.
  private func twin(of curve: ReleasedCurve, name: String, ticks: [Int]) -> Table {
    let points = ticks.flatMap { tick in
      [curve.points.last { $0.day <= tick }, curve.points.first { $0.day >= tick }]
        .compactMap(\.self)
    }
    return Table(
      id: "curve \(released.id) \(curve.key.joined(separator: " "))",
      caption: "\(name), points of the curve, \(released.period.label), \(release.settings.name)",
      columns: [
        TableColumn("Working days", isNumeric: true), .number("Still waiting just before"),
        .number("Had reached the step", unit: "%"), .number("95% interval", unit: "%"),
      ],
      rows: points.removingRepeats().map { point in
        TableRow(
          Prose(NumberText.whole(point.day)),
          [
            .number(point.atRisk), TableCell(text: Measure.withinLimit.text(point.reached)),
            Self.interval(point),
          ])
      },
      download: Download(
        "Download all curves", address: TableFile.path(of: "curve_point"), facts: "CSV"))
  }

  private static func interval(_ point: ReleasedCurve.Point) -> TableCell {
    guard let lower = point.lower, let upper = point.upper else { return .symbol(.notApplicable) }
    let text = Measure.withinLimit.text
    return TableCell(text: NumberText.range(text(lower), text(upper)))
  }
}
