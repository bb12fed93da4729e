extension StepChart {
  /// The chart as shapes and words.
  var drawing: Drawing { StepLayout(self).drawing }
}

/// Where the parts of a step chart stand.
///
private struct StepLayout {
  private let chart: StepChart
  private let area: PlotArea
  private let across: LinearScale
  private let up: LinearScale

  init(_ chart: StepChart) {
    self.chart = chart
    let top = chart.standard == nil ? 34.0 : 60
    area = PlotArea(
      left: 54, right: Drawing.width - SideLabels.room(for: chart.curves.map(\.name)), top: top,
      bottom: top + 250)
    let (first, last) = (chart.ticks[0], chart.ticks[chart.ticks.count - 1])
    across = LinearScale(domain: first...max(first, last), start: area.left, end: area.right)
    up = LinearScale(domain: 0...1, start: area.bottom, end: area.top)
  }

  var drawing: Drawing {
    var drawing = Drawing(height: area.bottom + 56 + riskHeight)
    drawing.words(chart.valueTitle, at: Point(2, 16))
    drawAxes(on: &drawing)
    drawStandard(on: &drawing)
    for (index, curve) in chart.curves.enumerated() {
      draw(curve, .series(index), on: &drawing)
    }
    SideLabels.draw(
      labels, x: area.right + SideLabels.gap, within: area.top - 10...area.bottom + 10, on: &drawing
    )
    drawRisk(on: &drawing)
    return drawing
  }

  private func drawAxes(on drawing: inout Drawing) {
    let percents = AxisTicks(at: [0, 25, 50, 75, 100])
    let scale = LinearScale(domain: 0...100, start: area.bottom, end: area.top)
    area.drawUpright(percents, scale: scale, suffix: "%", on: &drawing)
    let ticks = AxisTicks(at: chart.ticks)
    for tick in chart.ticks {
      let x = across(tick)
      drawing.line(Point(x, area.bottom), Point(x, area.bottom + 5), .axis)
      drawing.words(ticks.label(tick), at: Point(x, area.bottom + 22), align: .middle)
    }
    drawing.words(
      chart.timeTitle, at: Point((area.left + area.right) / 2, area.bottom + 46), align: .middle)
  }

  private func draw(_ curve: StepChart.Curve, _ stroke: Stroke, on drawing: inout Drawing) {
    let trace = StepTrace(curve, to: min(curve.end, across.domain.upperBound))
    for band in trace.bands {
      drawing.area(band.map(place), stroke.colour, opacity: "0.15")
    }
    for piece in trace.pieces { drawing.path(piece.map(place), stroke) }
    for gap in trace.gaps {
      drawing.words(gap.symbol.bracketed, at: Point(across(gap.time) + 5, up(gap.value) + 5.5))
    }
  }

  private func place(_ point: Point) -> Point { Point(across(point.x), up(point.y)) }

  private var labels: [SideLabels.Label] {
    chart.curves.enumerated().map { index, curve in
      let trace = StepTrace(curve, to: min(curve.end, across.domain.upperBound))
      let last = trace.pieces.last?.last ?? Point(across.domain.lowerBound, curve.start)
      let lines = TextMeasure.wrap(curve.name, within: SideLabels.widest)
      return SideLabels.Label(from: place(last), lines: lines, stroke: .series(index))
    }
  }

  private func drawStandard(on drawing: inout Drawing) {
    guard let standard = chart.standard, across.domain.contains(standard.value) else { return }
    let x = across(standard.value)
    drawing.reference(Point(x, area.top - 10), Point(x, area.bottom))
    PlotArea.drawCentred(standard.label, at: Point(x, area.top - 17), on: &drawing)
  }

  private var atRisk: [StepChart.Curve] { chart.curves.filter { !$0.atRisk.isEmpty } }

  private var riskHeight: Double { atRisk.isEmpty ? 0 : Double(atRisk.count) * 44 + 8 }

  private func drawRisk(on drawing: inout Drawing) {
    for (row, curve) in atRisk.enumerated() {
      let y = area.bottom + 76 + Double(row) * 44
      let group = chart.curves.count > 1 ? ": \(curve.name)" : ""
      drawing.words(chart.riskTitle + group, at: Point(2, y))
      for (tick, count) in zip(chart.ticks, curve.atRisk) {
        drawing.words(count.text, at: Point(across(tick), y + 20), align: .middle)
      }
    }
  }
}
