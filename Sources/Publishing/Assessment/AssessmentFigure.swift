import Disclosure
import Pages
import Vocabulary

/// A table of the assessment, with a chart where its shape has one.
struct AssessmentFigure {
  private static let mostBars = 24

  let table: PublishedTable
  let figures: YearFigures

  /// The chart with its twin table, or the table alone, or why there is none.
  var blocks: [Block] {
    let heading = Block.heading(
      Wording.capitalised(table.title), anchor: "table \(table.id)", level: 3)
    if let reason = table.notAvailable {
      return [
        heading, .paragraph(["Not available: ", .plain(Wording.sentence(reason))]),
      ]
    }
    guard !table.values.isEmpty else { return [heading, .text("There was nothing to count.")] }
    let twin = AssessmentTable(table).table
    guard let chart else { return [heading, .table(twin)] + curves }
    return [
      heading,
      .figure(
        Figure(
          id: "chart \(table.id)", subtitle: subtitle, chart: chart, table: twin, source: source)),
    ] + curves
  }

  private var subtitle: String {
    let interval = bars.contains { $0.lower != nil } ? " with 95% interval" : ""
    let unit = measure?.shortUnit.map { " (\($0))" } ?? ""
    return "\(measure?.title ?? "Number")\(unit)\(interval), \(table.span), "
      + figures.release.settings.name
  }

  private var source: Prose {
    Prose("\(table.indicator), release \(figures.release.id).")
  }

  /// The measure that the chart shows.
  private var measure: Measure? {
    let used = Set(table.values.compactMap(\.kind))
    return [.percentage, .withinLimit, .rate, .rateRatio, .count].first(where: used.contains)
  }

  private var bars: [PublishedValue] {
    table.values.filter { $0.kind == measure }
  }

  private var chart: Chart? {
    guard bars.contains(where: { $0.value ?? 0 > 0 }), let measure,
      !table.values.contains(where: { $0.kind?.isWait == true })
    else { return nil }
    switch table.dimensions.map(\.id) {
    case ["age_band", "sex"]: return .pyramid(pyramid)
    case ["level", "tier"]: return MatrixFigure(table).map { .matrix($0.chart) }
    case ["stage"]: return .funnel(funnel)
    case ["month"], ["quarter"]: return .lines(series)
    case let ids where ids.count == 1 && bars.count <= Self.mostBars && ids != ["what"]:
      return .bars(barChart(measure))
    default: return nil
    }
  }

  private func barChart(_ measure: Measure) -> BarChart {
    let unit = measure.shortUnit.map { " (\($0))" } ?? ""
    return BarChart(
      bars: bars.map { value in
        let limits = value.lower.flatMap { lower in
          value.upper.flatMap { value.value != nil && lower <= $0 ? lower...$0 : nil }
        }
        return BarChart.Bar(
          table.words(of: value.key), PublishedCells.chart(value), interval: limits)
      },
      axisTitle: (measure == .withinLimit ? Measure.percentage : measure).title + unit,
      axisSuffix: measure.sign)
  }

  private var funnel: FunnelChart {
    FunnelChart(
      stages: bars.map { value in
        let count = value.count.map { ChartValue.count($0) }
        return FunnelChart.Stage(
          table.words(of: value.key), count ?? PublishedCells.chart(value),
          share: value.value.map { Measure.percentage.text($0) + "%" })
      }, axisTitle: "Children")
  }

  private var series: LineChart {
    let counts = table.values.filter { $0.kind == .count }
    let charted = Set(table.values.filter { $0.kind == .processMean }.map(\.key))
    let lines = ProcessLines(counts.map(\.key)) { table.value($0, at: $1)?.value }
    return LineChart(
      periods: counts.map { TrendFigure.shortened(table.words(of: $0.key)) },
      series: [
        LineChart.Series(
          Wording.capitalised(table.title), values: counts.map(PublishedCells.chart),
          signals: Set(
            counts.indices.filter { !counts[$0].note.isEmpty && charted.contains(counts[$0].key) }))
      ], valueTitle: "Number", references: lines.references)
  }

  private var pyramid: PyramidChart {
    let (ages, sexes) = (table.dimensions[0], table.dimensions[1])
    let codes = ages.categories.map(\.code)
    let bands = codes.filter { $0 != "unknown" }.reversed() + codes.filter { $0 == "unknown" }
    let (left, right) = (RecordedSex.male.code, RecordedSex.female.code)
    return PyramidChart(
      bands: bands.map { age in
        PyramidChart.Band(
          ages.label(of: age), left: cell([age, left]), right: cell([age, right]))
      }, leftTitle: sexes.label(of: left), rightTitle: sexes.label(of: right),
      axisTitle: "Children")
  }

  private func cell(_ key: [String]) -> ChartValue {
    table.value(.count, at: key).map(PublishedCells.chart) ?? .symbol(.notAvailable)
  }

  private var curves: [Block] {
    table.curves.filter { $0.key.isEmpty }.compactMap { curve in
      AssessmentCurve(curve, of: table, figures: figures).figure.map { .figure($0) }
    }
  }
}
