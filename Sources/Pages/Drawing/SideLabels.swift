/// Words beside the right end of lines, moved apart where they would overlap.
///
struct SideLabels {
  /// One line's words.
  struct Label {
    /// Where the line ends.
    let from: Point
    /// The words, broken into lines.
    let lines: [String]
    /// How the line is drawn.
    let stroke: Stroke

    /// How high the words are.
    var height: Double { Double(lines.count) * Drawing.lineHeight + 4 }
  }

  /// The widest a line of words may be.
  static let widest = 112.0
  /// From the end of a line to its words.
  static let gap = 14.0

  /// How much room the words of these names need.
  static func room(for names: [String]) -> Double {
    let lines = names.flatMap { TextMeasure.wrap($0, within: widest) }
    return gap + (lines.map { TextMeasure.width($0) }.max() ?? 0) + 2
  }

  /// Draws the words at the given place to the right, within the given heights.
  static func draw(
    _ labels: [Label], x: Double, within heights: ClosedRange<Double>, on drawing: inout Drawing
  ) {
    let middles = spread(labels.map { ($0.from.y, $0.height) }, within: heights)
    for (label, middle) in zip(labels, middles) {
      let thin = Stroke(label.stroke.colour, width: 1)
      drawing.line(label.from, Point(x - 4, middle), thin)
      drawing.lines(label.lines, middle: Point(x, middle))
    }
  }

  /// Middles that keep the order and do not overlap, as near to the wanted ones as a pass down and
  /// a pass up bring them; same order as given.
  static func spread(
    _ wanted: [(middle: Double, height: Double)], within heights: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0].middle, $0) < (wanted[$1].middle, $1) }
    var middles = wanted.map(\.middle)
    var free = heights.lowerBound
    for index in order {
      middles[index] = max(middles[index], free + wanted[index].height / 2)
      free = middles[index] + wanted[index].height / 2
    }
    var limit = heights.upperBound
    for index in order.reversed() {
      middles[index] = min(middles[index], limit - wanted[index].height / 2)
      limit = middles[index] - wanted[index].height / 2
    }
    return middles
  }
}
