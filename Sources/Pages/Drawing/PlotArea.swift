/// The part of a drawing between its axes.
///
struct PlotArea {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  /// Draws light lines across at the marks of the upright axis, with their words.
  func drawUpright(
    _ ticks: AxisTicks, scale: LinearScale, suffix: String, on drawing: inout Drawing
  ) {
    for value in ticks.values {
      let y = scale(value)
      drawing.line(Point(left, y), Point(right, y), value == 0 ? .axis : .grid)
      drawing.words(
        ticks.label(value, suffix: suffix), at: Point(left - 8, y + 5.5), align: .end)
    }
  }

  /// Draws light lines down at the marks of the level axis, with their words and the axis title.
  func drawLevel(
    _ ticks: AxisTicks, scale: LinearScale, title: String, suffix: String,
    on drawing: inout Drawing
  ) {
    for value in ticks.values {
      let x = scale(value)
      drawing.line(Point(x, top), Point(x, bottom), value == 0 ? .axis : .grid)
      drawing.words(ticks.label(value, suffix: suffix), at: Point(x, bottom + 20), align: .middle)
    }
    drawing.words(title, at: Point((left + right) / 2, bottom + 44), align: .middle)
  }

  /// Draws words as near to the middle of a place as the drawing's edges allow.
  static func drawCentred(_ words: String, at place: Point, on drawing: inout Drawing) {
    let half = TextMeasure.width(words) / 2
    let x = min(max(place.x, half + 2), Drawing.width - half - 2)
    drawing.words(words, at: Point(x, place.y), align: .middle)
  }
}
