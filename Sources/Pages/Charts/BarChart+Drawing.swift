extension BarChart {
  /// The chart as shapes and words.
  var drawing: Drawing { BarLayout(self, track: nil).drawing }
}

/// Where the parts of a bar chart stand.
///
struct BarLayout {
  private let chart: BarChart
  private let track: Double?
  private let labels: [[String]]
  private let area: PlotArea
  private let ticks: AxisTicks
  private let scale: LinearScale

  private static let thickness = 24.0
  private static let widestLabel = 160.0

  /// Lays out a chart; the track is a pale bar behind each bar, up to the given number.
  init(_ chart: BarChart, track: Double?) {
    self.chart = chart
    self.track = track
    labels = chart.bars.map { TextMeasure.wrap($0.label, within: BarLayout.widestLabel) }
    let widest = labels.joined().map { TextMeasure.width($0) }.max() ?? 0
    let values = chart.bars.map { TextMeasure.width($0.value.text) }.max() ?? 0
    let left = widest + 10
    let right = Drawing.width - max(values + 10, 30)
    let top = chart.reference == nil ? 6.0 : 30
    let rows = labels.map(BarLayout.rowHeight).reduce(0, +)
    area = PlotArea(left: left, right: max(right, left + 60), top: top, bottom: top + rows)
    let room = max(2, min(5, Int((right - left) / 62)))
    let shown = chart.bars.flatMap(\.extent) + [chart.reference?.value, track].compactMap { $0 }
    ticks = AxisTicks(shown + [chart.axisEnd].compactMap { $0 }, most: room, tight: true)
    scale = LinearScale(domain: ticks.domain, start: area.left, end: area.right)
  }

  private static func rowHeight(_ lines: [String]) -> Double {
    max(thickness, Double(lines.count) * Drawing.lineHeight) + 12
  }

  var drawing: Drawing {
    var drawing = Drawing(height: area.bottom + 54)
    area.drawLevel(
      ticks, scale: scale, title: chart.axisTitle, suffix: chart.axisSuffix, on: &drawing)
    for (bar, middle) in zip(chart.bars, middles) { draw(bar, middle: middle, on: &drawing) }
    drawing.line(Point(scale(0), area.top), Point(scale(0), area.bottom), .axis)
    drawReference(on: &drawing)
    for (index, middle) in middles.enumerated() {
      drawing.lines(labels[index], middle: Point(area.left - 10, middle), align: .end)
      drawValue(chart.bars[index], middle: middle, on: &drawing)
    }
    return drawing
  }

  private var middles: [Double] {
    var top = area.top
    return labels.map { lines in
      let height = BarLayout.rowHeight(lines)
      top += height
      return top - height / 2
    }
  }

  private func draw(_ bar: BarChart.Bar, middle: Double, on drawing: inout Drawing) {
    guard let number = bar.value.number else { return }
    let edges = middle - BarLayout.thickness / 2...middle + BarLayout.thickness / 2
    if let track { drawing.bar(x: scale(0)...scale(track), y: edges, Palette.grid) }
    let ends = [scale(0), scale(number)].sorted()
    drawing.bar(x: ends[0]...ends[1], y: edges, Palette.darkBlue)
    if let interval = bar.interval?.clamped(to: ticks.domain) {
      drawing.whisker(
        from: scale(interval.lowerBound), to: scale(interval.upperBound), y: middle)
    }
  }

  private func drawValue(_ bar: BarChart.Bar, middle: Double, on drawing: inout Drawing) {
    let track = bar.value.number == nil ? nil : self.track
    let far = max(bar.extent.max() ?? 0, track ?? 0, 0)
    drawing.words(bar.value.text, at: Point(scale(far) + 8, middle + 5.5))
  }

  private func drawReference(on drawing: inout Drawing) {
    guard let reference = chart.reference else { return }
    let x = scale(reference.value)
    drawing.reference(Point(x, area.top - 4), Point(x, area.bottom))
    PlotArea.drawCentred(reference.label, at: Point(x, area.top - 12), on: &drawing)
  }
}

extension BarChart.Bar {
  /// Every number the bar shows.
  fileprivate var extent: [Double] {
    guard let number = value.number else { return [] }
    guard let interval else { return [number] }
    return [number, interval.lowerBound, interval.upperBound].filter(\.isFinite)
  }
}
