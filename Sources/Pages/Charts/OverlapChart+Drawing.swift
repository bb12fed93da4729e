extension OverlapChart {
  /// The chart as shapes and words.
  var drawing: Drawing { OverlapLayout(self).drawing }
}

/// Where the parts of a chart of overlaps stand: names as stairs above the dots, bars to the right.
///
private struct OverlapLayout {
  private let chart: OverlapChart
  private let area: PlotArea
  private let ticks: AxisTicks
  private let scale: LinearScale

  private static let column = 26.0
  private static let row = 30.0
  private static let stair = 22.0

  init(_ chart: OverlapChart) {
    self.chart = chart
    let top = Double(chart.members.count) * OverlapLayout.stair + 16
    let left = Double(chart.members.count) * OverlapLayout.column + 16
    let values = chart.combinations.map { TextMeasure.width($0.value.text) }.max() ?? 0
    area = PlotArea(
      left: left, right: Drawing.width - max(values + 10, 30), top: top,
      bottom: top + Double(chart.combinations.count) * OverlapLayout.row)
    ticks = AxisTicks(chart.combinations.compactMap(\.value.number), most: 4, tight: true)
    scale = LinearScale(domain: ticks.domain, start: area.left, end: area.right)
  }

  var drawing: Drawing {
    var drawing = Drawing(height: area.bottom + 54)
    drawNames(on: &drawing)
    area.drawLevel(ticks, scale: scale, title: chart.axisTitle, suffix: "", on: &drawing)
    for (index, combination) in chart.combinations.enumerated() {
      draw(combination, y: area.top + (Double(index) + 0.5) * OverlapLayout.row, on: &drawing)
    }
    drawing.line(Point(scale(0), area.top), Point(scale(0), area.bottom), .axis)
    return drawing
  }

  private func x(_ member: Int) -> Double { (Double(member) + 0.5) * OverlapLayout.column }

  private func drawNames(on drawing: inout Drawing) {
    for (index, member) in chart.members.enumerated() {
      let y = Double(index) * OverlapLayout.stair + 18
      drawing.line(Point(x(index), y - 10), Point(x(index), area.top), Stroke(Palette.darkGrey))
      drawing.words("\(member.name), \(member.total.text)", at: Point(x(index) + 6, y))
    }
  }

  private func draw(
    _ combination: OverlapChart.Combination, y: Double, on drawing: inout Drawing
  ) {
    let members = combination.members.sorted()
    for index in chart.members.indices where !members.contains(index) {
      drawing.dot(Point(x(index), y), radius: 4, Palette.muted)
    }
    if let first = members.first, let last = members.last, first < last {
      drawing.line(Point(x(first), y), Point(x(last), y), Stroke(Palette.darkBlue, width: 3))
    }
    for index in members { drawing.dot(Point(x(index), y), radius: 7, Palette.darkBlue) }
    guard let number = combination.value.number else {
      drawing.words(combination.value.text, at: Point(scale(0) + 8, y + 5.5))
      return
    }
    drawing.bar(x: scale(0)...max(scale(0), scale(number)), y: y - 10...y + 10, Palette.darkBlue)
    drawing.words(combination.value.text, at: Point(scale(number) + 8, y + 5.5))
  }
}
