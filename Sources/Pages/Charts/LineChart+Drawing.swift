extension LineChart {
  /// The chart as shapes and words.
  var drawing: Drawing { LineLayout(self).drawing }
}

/// Where the parts of a line chart stand.
///
private struct LineLayout {
  private let chart: LineChart
  private let area: PlotArea
  private let ticks: AxisTicks
  private let up: LinearScale

  init(_ chart: LineChart) {
    self.chart = chart
    let shown = chart.series.flatMap { $0.values.compactMap(\.number) }
    let ticks = AxisTicks(shown + chart.references.map(\.value), fromZero: chart.startsAtZero)
    self.ticks = ticks
    let marks = ticks.values.map { TextMeasure.width(ticks.label($0)) }.max() ?? 0
    let names = chart.series.map(\.name) + chart.references.map(\.label).filter { !$0.isEmpty }
    area = PlotArea(
      left: marks + 14, right: Drawing.width - SideLabels.room(for: names), top: 34, bottom: 284)
    up = LinearScale(domain: ticks.domain, start: area.bottom, end: area.top)
  }

  var drawing: Drawing {
    let most = Double(periodLines.map(\.count).max() ?? 1)
    var drawing = Drawing(height: area.bottom + 14 + most * Drawing.lineHeight)
    drawing.words(chart.valueTitle, at: Point(2, 16))
    area.drawUpright(ticks, scale: up, suffix: "", on: &drawing)
    drawPeriods(on: &drawing)
    for reference in chart.references {
      let y = up(reference.value)
      let span = reference.periods.map { x($0.lowerBound) - step / 2...x($0.upperBound) + step / 2 }
      drawing.reference(
        Point(span?.lowerBound ?? area.left, y), Point(span?.upperBound ?? area.right, y))
    }
    for (index, series) in chart.series.enumerated() { draw(series, index, on: &drawing) }
    SideLabels.draw(
      labels, x: area.right + SideLabels.gap, within: area.top - 10...area.bottom + 10, on: &drawing
    )
    return drawing
  }

  private func x(_ period: Int) -> Double {
    let share = (Double(period) + 0.5) / Double(max(chart.periods.count, 1))
    return area.left + share * (area.right - area.left)
  }

  /// The room each period has across.
  private var step: Double {
    (area.right - area.left) / Double(max(chart.periods.count, 1))
  }

  /// Every so many periods are named: all where their longest word fits, else as many as do.
  private var every: Int {
    let words = chart.periods.flatMap { $0.split(separator: " ") }
    let widest = words.map { TextMeasure.width(String($0)) }.max() ?? 0
    return max(1, Int(((widest + 1) / max(step, 1)).rounded(.up)))
  }

  /// The names, one word under the other where they would touch.
  private var periodLines: [[String]] {
    chart.periods.map { TextMeasure.wrap($0, within: step * Double(every) - 4) }
  }

  private func drawPeriods(on drawing: inout Drawing) {
    for (index, lines) in periodLines.enumerated() {
      drawing.line(Point(x(index), area.bottom), Point(x(index), area.bottom + 5), .axis)
      guard index.isMultiple(of: every) else { continue }
      for (line, words) in lines.enumerated() {
        let y = area.bottom + 22 + Double(line) * Drawing.lineHeight
        PlotArea.drawCentred(words, at: Point(x(index), y), on: &drawing)
      }
    }
  }

  private func draw(_ series: LineChart.Series, _ index: Int, on drawing: inout Drawing) {
    for piece in pieces(series) { drawing.path(piece, .series(index)) }
    for (period, value) in series.values.enumerated() {
      guard let number = value.number else {
        drawing.words(value.text, at: Point(x(period), area.bottom - 6), align: .middle)
        continue
      }
      let place = Point(x(period), up(number))
      if series.signals.contains(period) {
        drawing.dot(place, radius: 7, Palette.categories[index], hollow: true)
      } else {
        drawing.mark(index, at: place)
      }
    }
  }

  private func pieces(_ series: LineChart.Series) -> [[Point]] {
    var pieces: [[Point]] = [[]]
    for (period, value) in series.values.enumerated() {
      if let number = value.number {
        pieces[pieces.count - 1].append(Point(x(period), up(number)))
      } else {
        pieces.append([])
      }
    }
    return pieces
  }

  private var labels: [SideLabels.Label] {
    let lines = chart.series.enumerated().compactMap { index, series in
      pieces(series).joined().reversed().first.map { label(series.name, $0, .series(index)) }
    }
    let references = chart.references.filter { !$0.label.isEmpty }.map { reference in
      label(reference.label, Point(area.right, up(reference.value)), .reference)
    }
    return lines + references
  }

  private func label(_ name: String, _ from: Point, _ stroke: Stroke) -> SideLabels.Label {
    let lines = TextMeasure.wrap(name, within: SideLabels.widest)
    return SideLabels.Label(from: from, lines: lines, stroke: stroke)
  }
}
