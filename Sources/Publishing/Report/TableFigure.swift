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
    let main: [Measure] = [.percentage, .withinLimit, .rate, .rateRatio, .count, .score]
    let used = Set(released.values.map(\.measure))
    let measure = main.first(where: used.contains)
    values = released.values.filter { $0.measure == measure }
  }

  /// Nothing where the table has unlike things in it, waits, no number, or two breakdowns that are
  /// neither age and sex nor level and tier.
  var figure: Figure? {
    guard !released.values.contains(where: { $0.measure.isWait || $0.measure == .difference }),
      values.contains(where: { $0.value != nil }), let measure = values.first?.measure,
      let chart = pyramid ?? matrix ?? single(measure)
    else { return nil }
    return Figure(
      id: "chart \(released.id)", headline: headline(measure), subtitle: subtitle(measure),
      chart: chart, table: twin, source: source, level: 4)
  }

  private var pyramid: Chart? {
    guard values.contains(where: { $0.value ?? 0 > 0 }) else { return nil }
    return PyramidFigure(released).map { .pyramid($0.chart) }
  }

  private var matrix: Chart? {
    guard values.contains(where: { $0.value ?? 0 > 0 }) else { return nil }
    return MatrixFigure(PublishedTable(released)).map { .matrix($0.chart) }
  }

  /// The chart of a table with one breakdown.
  private func single(_ measure: Measure) -> Chart? {
    guard released.dimensions.count == 1 else { return nil }
    let isEmpty = !values.contains { $0.value ?? 0 > 0 }
    switch released.dimensions[0].id {
    case "what": return nil
    case "combination":
      return isEmpty
        ? nil : OverlapFigure(released, release: release).map { .overlaps($0.chart) }
    case "stage": return .funnel(funnel)
    case "month", "quarter": return .lines(TrendFigure(released).chart)
    case "statement": return AuditFigure(release, table: released.id).map { .radar($0.chart) }
    default: return isEmpty || values.count > Self.mostBars ? nil : .bars(bars(measure))
    }
  }

  private func label(of value: ReleasedValue) -> String {
    released.dimensions[0].label(of: value.key[0])
  }

  private func bars(_ measure: Measure) -> BarChart {
    let bars = values.map { value in
      BarChart.Bar(label(of: value), ValueCells.chart(value), interval: Self.interval(value))
    }
    let unit = measure.shortUnit.map { " (\($0))" } ?? ""
    let title = (measure == .withinLimit ? Measure.percentage : measure).title
    return BarChart(
      bars: bars, axisTitle: title + unit, axisSuffix: measure.sign,
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
      let count = value.count.map { count in
        let marks = value.isLowCount ? " " + Symbol.lowCount.bracketed : ""
        return ChartValue.shown(Double(count), text: NumberText.whole(count) + marks)
      }
      return FunnelChart.Stage(
        label(of: value), count ?? .symbol(value.status.symbol ?? .notAvailable),
        share: share.map { $0 + "%" })
    }
    return FunnelChart(stages: stages, axisTitle: "Children")
  }

  /// A message made by a fixed rule; none where the title already says what the chart shows.
  private func headline(_ measure: Measure) -> String? {
    guard released.dimensions.count == 1 else { return nil }
    return released.dimensions[0].id == "stage" ? funnelHeadline : largest(measure)
  }

  /// Breakdowns whose largest group is news: not those that mirror the population or the records.
  private static let telling: Set<String> = [
    "age_band", "reason", "wait_band", "tier", "provider", "setting",
  ]

  /// The largest group, by the rule of the headline messages.
  private func largest(_ measure: Measure) -> String? {
    guard Self.telling.contains(released.dimensions[0].id), !released.id.hasPrefix("E"),
      measure == .percentage || measure == .count
    else { return nil }
    let table = PublishedTable(released)
    switch LargestGroup(of: table, base: release.description.roundingBase) {
    case nil: return nil
    case .noneStandsOut: return "No group stands out clearly as the largest"
    case .clear(let top):
      return "Largest group: \(table.words(of: top.key)), \(PublishedCells.text(top))"
    }
  }

  private var funnelHeadline: String? {
    guard let first = values.first, let last = values.last, first.key != last.key,
      let start = first.count, let end = last.count, !last.isLow
    else { return nil }
    return "\(label(of: first)): \(NumberText.whole(start)); "
      + "\(label(of: last).lowercased()): \(NumberText.whole(end))"
  }

  private func subtitle(_ measure: Measure) -> String {
    let interval = values.contains { $0.lower != nil } ? " with 95% interval" : ""
    let unit = measure.shortUnit.map { " (\($0))" } ?? ""
    let what = measure == .withinLimit ? Measure.percentage.title : measure.title
    return "\(what)\(unit)\(interval), \(PublishedTable(released).span), \(release.settings.name)"
  }

  private var source: Prose {
    ReportSource.line(release)
  }
}
