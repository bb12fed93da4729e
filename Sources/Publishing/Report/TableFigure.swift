import Disclosure
import Pages
import Vocabulary

/// The chart of a table, where its shape has one, with the table as its twin.
struct TableFigure {
  private static let mostBars = 24

  private let released: ReleasedTable
  private let release: Release
  private let twin: Table
  private let values: [ReleasedValue]

  init(_ released: ReleasedTable, release: Release, twin: Table) {
    self.released = released
    self.release = release
    self.twin = twin
    let main: [Measure] = [.percentage, .rate, .rateRatio, .count]
    let used = Set(released.values.map(\.measure))
    let measure = main.first(where: used.contains)
    values = released.values.filter { $0.measure == measure }
  }

  /// Nothing where the table has no single breakdown, unlike things in it, waits, or no number.
  var figure: Figure? {
    guard released.dimensions.count == 1, released.dimensions[0].id != "what",
      !released.values.contains(where: { $0.measure.isWait }),
      values.contains(where: { $0.value ?? 0 > 0 }), let measure = values.first?.measure
    else { return nil }
    let chart: Chart
    switch released.dimensions[0].id {
    case "combination":
      guard let overlaps = OverlapFigure(released, release: release)?.chart else { return nil }
      chart = .overlaps(overlaps)
    case "stage": chart = .funnel(funnel)
    default:
      guard values.count <= Self.mostBars else { return nil }
      chart = .bars(bars(measure))
    }
    return Figure(
      id: "chart \(released.id)", headline: headline(measure), subtitle: subtitle(measure),
      chart: chart, table: twin, source: source, level: 4)
  }

  private func label(of value: ReleasedValue) -> String {
    released.dimensions[0].label(of: value.key[0])
  }

  private func bars(_ measure: Measure) -> BarChart {
    let bars = values.map { value in
      BarChart.Bar(label(of: value), ValueCells.chart(value), interval: Self.interval(value))
    }
    let unit = measure.shortUnit.map { " (\($0))" } ?? ""
    return BarChart(
      bars: bars, axisTitle: measure.title + unit, axisSuffix: measure == .percentage ? "%" : "",
      reference: measure == .rateRatio ? ReferenceLine(1, label: "Same as all others: 1") : nil)
  }

  private static func interval(_ value: ReleasedValue) -> ClosedRange<Double>? {
    guard value.value != nil, let lower = value.lower, let upper = value.upper, lower <= upper
    else { return nil }
    return lower...upper
  }

  /// Stages by their counts, each with its published share of all.
  private var funnel: FunnelChart {
    let stages = values.map { value in
      let share = value.measure == .percentage ? value.value.map { value.measure.text($0) } : nil
      let count = value.count.map { ChartValue.count($0) }
      return FunnelChart.Stage(
        label(of: value), count ?? .symbol(value.status.symbol ?? .notAvailable),
        share: share.map { $0 + "%" })
    }
    return FunnelChart(stages: stages, axisTitle: "Children")
  }

  /// A message made by a fixed rule, else the title.
  private func headline(_ measure: Measure) -> String {
    let message = released.dimensions[0].id == "stage" ? funnelHeadline : highest(measure)
    return message ?? Wording.capitalised(released.title)
  }

  /// The share that says yes, or the highest known value where one is alone at the top.
  private func highest(_ measure: Measure) -> String? {
    let shown = values.compactMap { value in value.value.map { (value: value, number: $0) } }
    func number(_ value: Double) -> String {
      measure.text(value) + (measure == .percentage ? "%" : "")
    }
    if released.dimensions[0].categories.first?.code == "yes" {
      let yes = shown.first { $0.value.key == ["yes"] }
      return yes.map { "\(released.dimensions[0].label): yes, \(number($0.number))" }
    }
    guard shown.count > 1, let top = shown.max(by: { $0.number < $1.number }),
      shown.filter({ $0.number == top.number }).count == 1,
      !["unknown", "not_recorded"].contains(top.value.key[0])
    else { return nil }
    return "Highest: \(label(of: top.value)), \(number(top.number))"
  }

  private var funnelHeadline: String? {
    guard let first = values.first, let last = values.last, first.key != last.key,
      let start = first.count, let end = last.count
    else { return nil }
    return "\(label(of: first)): \(NumberText.whole(start)); "
      + "\(label(of: last).lowercased()): \(NumberText.whole(end))"
  }

  private func subtitle(_ measure: Measure) -> String {
    let interval = values.contains { $0.lower != nil } ? " with 95% interval" : ""
    return "\(Wording.capitalised(released.title)): \(measure.title.lowercased())\(interval), "
      + "\(released.period.label), \(release.settings.name)"
  }

  private var source: Prose {
    ReportSource.line(release)
  }
}
