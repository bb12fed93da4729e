import Disclosure
import Pages
import Vocabulary

/// The waiting-time curves of a table, one figure each, with fixed days as twin tables.
///
/// A curve is drawn only as far as enough children are followed: after that one child more or less
/// would move it by a tenth and more.
struct WaitFigures {
  private static let leastFollowed = 10

  private let released: ReleasedTable
  private let release: Release

  init(_ released: ReleasedTable, release: Release) {
    self.released = released
    self.release = release
  }

  var blocks: [Block] {
    let figures = released.curves.compactMap(figure).map { Block.figure($0) }
    return figures + notDrawn
  }

  /// The points up to the last day on which enough children are followed.
  static func drawn(_ curve: ReleasedCurve) -> [ReleasedCurve.Point] {
    Array(curve.points.prefix { $0.atRisk >= leastFollowed })
  }

  private static func isDrawn(_ curve: ReleasedCurve) -> Bool {
    let points = drawn(curve)
    return points.count > 1 && (points.last?.day ?? 0) > 0
  }

  private var notDrawn: [Block] {
    let names = released.curves.filter { !Self.isDrawn($0) }.map(label)
    guard !names.isEmpty else { return [] }
    return [
      .text(
        "No curve is drawn where fewer than \(Self.leastFollowed) children are followed: "
          + names.joined(separator: "; ") + ".")
    ]
  }

  private func figure(_ curve: ReleasedCurve) -> Figure? {
    let points = Self.drawn(curve)
    guard Self.isDrawn(curve), let last = points.last?.day else { return nil }
    let ticks = Self.ticks(to: last)
    let name = label(of: curve)
    let end =
      points.count < curve.points.count
      ? "; drawn to day \(NumberText.whole(last)), after which fewer than \(Self.leastFollowed) "
        + "children are followed" : ""
    return Figure(
      id: "chart \(released.id) \(curve.key.joined(separator: " "))",
      headline: headline(of: curve, name: name),
      subtitle: "Share of children who had reached the step, by working days of waiting, with 95% "
        + "interval, \(released.period.label), \(release.settings.name)\(end)",
      chart: .steps(
        StepChart(
          curves: [drawn(points, of: curve, name: name, ticks: ticks)],
          valueTitle: "Had reached the step", timeTitle: "Working days",
          ticks: ticks.map(Double.init),
          standard: curve.limit.flatMap { $0 <= last ? Self.standard($0) : nil })),
      table: FixedDays(curve, to: last, of: released, named: name).table,
      source: ReportSource.line(release), level: 4)
  }

  private func label(of curve: ReleasedCurve) -> String {
    let labels = zip(curve.key, released.dimensions).map { $1.label(of: $0) }
    let words = labels.joined(separator: ", ")
    return Wording.capitalised(words.isEmpty ? released.title : words)
  }

  private func headline(of curve: ReleasedCurve, name: String) -> String? {
    let median = released.values.first { $0.key == curve.key && $0.measure == .median }
    guard let days = median?.value else { return released.dimensions.isEmpty ? nil : name }
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

  private func drawn(
    _ points: [ReleasedCurve.Point], of curve: ReleasedCurve, name: String, ticks: [Int]
  ) -> StepChart.Curve {
    StepChart.Curve(
      name, start: 0,
      steps: points.map { point in
        let limits = point.lower.flatMap { lower in
          point.upper.flatMap { lower <= $0 ? lower / 100...$0 / 100 : nil }
        }
        return StepChart.Step(Double(point.day), point.reached / 100, limits: limits)
      },
      end: Double(points.last?.day ?? 0),
      atRisk: ticks.map { tick in
        // Whoever is waiting before the next published day is waiting on this one.
        let next = curve.points.first { $0.day >= tick }
        return next.map { .count($0.atRisk) } ?? .symbol(.notApplicable)
      })
  }
}
