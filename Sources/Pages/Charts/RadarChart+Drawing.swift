#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension RadarChart {
  /// The chart as shapes and words.
  var drawing: Drawing { RadarLayout(self).drawing }
}

/// Where the parts of a radar chart stand: rings for the scores, one spoke for each statement.
///
private struct RadarLayout {
  private let chart: RadarChart
  private let centre: Point
  private let reach = 124.0

  init(_ chart: RadarChart) {
    self.chart = chart
    centre = Point(Drawing.width / 2, 168)
  }

  private var bottom: Double { centre.y + reach + 44 }

  var drawing: Drawing {
    var drawing = Drawing(height: bottom + Double(chart.outlines.count) * 26 + 6)
    for score in 1...chart.highest { drawRing(Double(score), on: &drawing) }
    for spoke in chart.spokes.indices { drawSpoke(spoke, on: &drawing) }
    for (index, outline) in chart.outlines.enumerated() {
      draw(outline, index, on: &drawing)
      drawKey(outline, index, on: &drawing)
    }
    for score in 0...chart.highest {
      let place = self.place(0, Double(score))
      drawing.words("\(score)", at: Point(place.x - 8, place.y + 5.5), align: .end)
    }
    return drawing
  }

  private func place(_ spoke: Int, _ score: Double) -> Point {
    let angle = 2 * Double.pi * Double(spoke) / Double(chart.spokes.count)
    let distance = score / Double(chart.highest) * reach
    return Point(centre.x + distance * sin(angle), centre.y - distance * cos(angle))
  }

  private func drawRing(_ score: Double, on drawing: inout Drawing) {
    let corners = chart.spokes.indices.map { place($0, score) }
    drawing.path(corners + [place(0, score)], .grid)
  }

  private func drawSpoke(_ spoke: Int, on drawing: inout Drawing) {
    let end = place(spoke, Double(chart.highest))
    drawing.line(centre, end, .grid)
    let missing = Set(
      chart.outlines.map { $0.scores[spoke] }.filter { $0.number == nil }.map(\.text))
    let words = [chart.spokes[spoke], missing.sorted().joined()].filter { !$0.isEmpty }
    let beyond = place(spoke, Double(chart.highest) * 1.14)
    let offset = beyond.x - centre.x
    let align: Drawing.Alignment = abs(offset) < 12 ? .middle : offset > 0 ? .start : .end
    drawing.lines([words.joined(separator: " ")], middle: beyond, align: align)
  }

  private func draw(_ outline: RadarChart.Outline, _ index: Int, on drawing: inout Drawing) {
    let places = outline.scores.enumerated().map { spoke, score in
      score.number.map { place(spoke, $0) }
    }
    for (spoke, from) in places.enumerated() {
      guard let from else { continue }
      if let to = places[(spoke + 1) % places.count] { drawing.path([from, to], .series(index)) }
      drawing.mark(index, at: from)
    }
  }

  private func drawKey(_ outline: RadarChart.Outline, _ index: Int, on drawing: inout Drawing) {
    let y = bottom + 12 + Double(index) * 26
    drawing.line(Point(60, y), Point(104, y), .series(index))
    drawing.mark(index, at: Point(82, y))
    drawing.words(outline.name, at: Point(116, y + 5.5))
  }
}
