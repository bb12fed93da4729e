extension PyramidChart {
  /// The chart as shapes and words.
  var drawing: Drawing { PyramidLayout(self).drawing }
}

/// Where the parts of a pyramid stand: names in the middle, bars to both sides on one scale.
///
private struct PyramidLayout {
  private let chart: PyramidChart
  private let ticks: AxisTicks
  private let left: LinearScale
  private let right: LinearScale

  private static let row = 34.0
  private static let top = 34.0

  init(_ chart: PyramidChart) {
    self.chart = chart
    let values = chart.bands.flatMap { [$0.left, $0.right] }
    ticks = AxisTicks(values.compactMap(\.number), most: 2, tight: true)
    let half = (chart.bands.map { TextMeasure.width($0.label) }.max() ?? 0) / 2 + 10
    let room = (values.map { TextMeasure.width($0.text) }.max() ?? 0) + 12
    let middle = Drawing.width / 2
    left = LinearScale(domain: ticks.domain, start: middle - half, end: room)
    right = LinearScale(domain: ticks.domain, start: middle + half, end: Drawing.width - room)
  }

  private var bottom: Double {
    PyramidLayout.top + Double(chart.bands.count) * PyramidLayout.row
  }

  var drawing: Drawing {
    var drawing = Drawing(height: bottom + 54)
    drawing.words(chart.leftTitle, at: Point(left(0), 18), align: .end, bold: true)
    drawing.words(chart.rightTitle, at: Point(right(0), 18), bold: true)
    for scale in [left, right] { drawAxis(scale, on: &drawing) }
    drawing.words(chart.axisTitle, at: Point(Drawing.width / 2, bottom + 44), align: .middle)
    for (index, band) in chart.bands.enumerated() {
      let y = PyramidLayout.top + (Double(index) + 0.5) * PyramidLayout.row
      drawing.words(band.label, at: Point(Drawing.width / 2, y + 5.5), align: .middle)
      draw(band.left, left, y: y, Palette.darkBlue, .end, on: &drawing)
      draw(band.right, right, y: y, Palette.turquoise, .start, on: &drawing)
    }
    return drawing
  }

  private func drawAxis(_ scale: LinearScale, on drawing: inout Drawing) {
    for value in ticks.values {
      let x = scale(value)
      drawing.line(
        Point(x, PyramidLayout.top), Point(x, bottom), value == 0 ? .axis : .grid)
      drawing.words(ticks.label(value), at: Point(x, bottom + 20), align: .middle)
    }
  }

  private func draw(
    _ value: ChartValue, _ scale: LinearScale, y: Double, _ colour: Colour,
    _ align: Drawing.Alignment, on drawing: inout Drawing
  ) {
    let number = value.number ?? 0
    let ends = [scale(0), scale(number)].sorted()
    if value.number != nil { drawing.bar(x: ends[0]...ends[1], y: y - 12...y + 12, colour) }
    let away = align == .end ? -8.0 : 8
    drawing.words(value.text, at: Point(scale(number) + away, y + 5.5), align: align)
  }
}
