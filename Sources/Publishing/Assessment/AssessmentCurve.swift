import Disclosure
import Pages
import Vocabulary

/// A waiting-time curve of the assessment, with the numbers still followed under it and by fixed
/// days as its twin table.
struct AssessmentCurve {
  private static let days = [1, 5, 10, 20, 45, 65, 90, 130, 180, 260, 520]
  private static let leastFollowed = 10

  private let points: [PublishedCurve.Point]
  private let table: PublishedTable
  private let figures: YearFigures

  init(_ curve: PublishedCurve, of table: PublishedTable, figures: YearFigures) {
    points = Array(curve.points.prefix { $0.atRisk >= Self.leastFollowed })
    self.table = table
    self.figures = figures
  }

  /// Nothing where too few children are followed to draw it.
  var figure: Figure? {
    guard points.count > 1, let last = points.last?.day, last > 0 else { return nil }
    return Figure(
      id: "curve chart \(table.id)",
      subtitle: "Share who had reached the step by working days of waiting, with 95% interval, "
        + "\(table.period.label); drawn while \(Self.leastFollowed) or more are followed",
      chart: .steps(chart(to: last)), table: twin(to: last),
      source: Prose("\(table.indicator), release \(figures.release.id)."), level: 4)
  }

  private func chart(to last: Int) -> StepChart {
    let ticks = WaitFigures.ticks(to: last)
    return StepChart(
      curves: [
        StepChart.Curve(
          Wording.capitalised(table.title), start: 0,
          steps: points.map { point in
            let limits = point.lower.flatMap { lower in
              point.upper.flatMap { lower <= $0 ? lower / 100...$0 / 100 : nil }
            }
            return StepChart.Step(Double(point.day), point.reached / 100, limits: limits)
          }, end: Double(last), atRisk: ticks.map(followed))
      ], valueTitle: "Had reached the step", timeTitle: "Working days",
      ticks: ticks.map(Double.init))
  }

  private func followed(_ day: Int) -> ChartValue {
    points.first { $0.day >= day }.map { .count($0.atRisk) } ?? .symbol(.notApplicable)
  }

  private func twin(to last: Int) -> Table {
    let first = points.first?.day ?? 0
    let days = Set(Self.days + [last]).filter { (first...last).contains($0) }.sorted()
    return Table(
      id: "curve \(table.id)",
      caption: "\(Wording.capitalised(table.title)) by fixed days, \(table.period.label)",
      columns: [
        TableColumn("Working days", isNumeric: true), .number("Still followed just before"),
        .number("Had reached the step", unit: "%"), .number("95% interval", unit: "%"),
      ],
      rows: days.map { day in
        let reached = points.last { $0.day <= day }
        let followed = points.first { $0.day >= day }.map { TableCell.number($0.atRisk) }
        return TableRow(
          Prose(NumberText.whole(day)),
          [
            followed ?? .symbol(.notApplicable),
            reached.map { TableCell(text: Measure.withinLimit.text($0.reached)) }
              ?? .symbol(.notApplicable),
            interval(reached),
          ])
      })
  }

  private func interval(_ point: PublishedCurve.Point?) -> TableCell {
    guard let lower = point?.lower, let upper = point?.upper else {
      return .symbol(.notApplicable)
    }
    let text = Measure.withinLimit.text
    return TableCell(text: NumberText.range(text(lower), text(upper)))
  }
}
