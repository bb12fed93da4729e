extension Drawing {
  /// Which part of the words stands at the given place.
  enum Alignment: String {
    case start, middle, end
  }

  /// Adds one line of words; `y` is where the letters stand.
  mutating func words(
    _ words: String, at place: Point, align: Alignment = .start, bold: Bool = false
  ) {
    let anchor = align == .start ? "" : " text-anchor=\"\(align.rawValue)\""
    let weight = bold ? " font-weight=\"bold\"" : ""
    write(
      "<text x=\"\(Coordinate(place.x))\" y=\"\(Coordinate(place.y))\""
        + "\(anchor)\(weight)>\(Escaping.text(words))</text>")
  }

  /// Adds lines of words under each other, their middle at the given height.
  mutating func lines(_ lines: [String], middle place: Point, align: Alignment = .start) {
    let first = place.y - Double(lines.count - 1) * Drawing.lineHeight / 2 + 5.5
    for (index, line) in lines.enumerated() {
      words(line, at: Point(place.x, first + Double(index) * Drawing.lineHeight), align: align)
    }
  }

  /// Adds a straight line.
  mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
    add(
      "<line x1=\"\(Coordinate(from.x))\" y1=\"\(Coordinate(from.y))\""
        + " x2=\"\(Coordinate(to.x))\" y2=\"\(Coordinate(to.y))\" \(stroke.attributes)/>")
  }

  /// Adds the dashed line of a reference; a white edge lifts it off a dark bar.
  mutating func reference(_ from: Point, _ to: Point) {
    line(from, to, Stroke(Palette.paper, width: 3.5))
    line(from, to, .reference)
  }

  /// Adds a line through places; nothing where there is only one.
  mutating func path(_ places: [Point], _ stroke: Stroke) {
    guard places.count > 1 else { return }
    let points = places.map(\.text).joined(separator: " ")
    add("<polyline points=\"\(points)\" fill=\"none\" \(stroke.attributes)/>")
  }

  /// Adds a filled outline, paler than its colour where it is a band behind a line.
  mutating func area(_ places: [Point], _ colour: Colour, opacity: String? = nil) {
    guard places.count > 2 else { return }
    let points = places.map(\.text).joined(separator: " ")
    let pale = opacity.map { " fill-opacity=\"\($0)\"" } ?? ""
    add("<polygon points=\"\(points)\" fill=\"\(colour)\"\(pale)/>")
  }

  /// Adds a bar between two places.
  mutating func bar(x: ClosedRange<Double>, y: ClosedRange<Double>, _ colour: Colour) {
    let width = Coordinate(x.upperBound - x.lowerBound)
    let height = Coordinate(y.upperBound - y.lowerBound)
    add(
      "<rect x=\"\(Coordinate(x.lowerBound))\" y=\"\(Coordinate(y.lowerBound))\""
        + " width=\"\(width)\" height=\"\(height)\" fill=\"\(colour)\"/>")
  }

  /// Adds a dot.
  mutating func dot(_ place: Point, radius: Double, _ colour: Colour, hollow: Bool = false) {
    let paint =
      hollow
      ? "fill=\"\(Palette.paper)\" \(Stroke(colour, width: 3).attributes)" : "fill=\"\(colour)\""
    add(
      "<circle cx=\"\(Coordinate(place.x))\" cy=\"\(Coordinate(place.y))\""
        + " r=\"\(Coordinate(radius))\" \(paint)/>")
  }

  /// Adds an interval lying on its side; a white edge lifts it off a dark bar.
  mutating func whisker(from low: Double, to high: Double, y: Double) {
    for stroke in [Stroke(Palette.paper, width: 4.5), Stroke(Palette.ink, width: 1.5)] {
      let reach = stroke.width > 2 ? 1.5 : 0
      line(Point(low - reach, y), Point(high + reach, y), stroke)
      for x in [low, high] { line(Point(x, y - 6 - reach), Point(x, y + 6 + reach), stroke) }
    }
  }

  /// Adds the mark of the nth series: circle, square, triangle, diamond.
  mutating func mark(_ series: Int, at place: Point) {
    let colour = Palette.categories[series]
    let (x, y) = (place.x, place.y)
    switch series {
    case 0: dot(place, radius: 4.5, colour)
    case 1: bar(x: x - 4...x + 4, y: y - 4...y + 4, colour)
    case 2: area([Point(x, y - 5.5), Point(x + 5.5, y + 4), Point(x - 5.5, y + 4)], colour)
    default:
      area([Point(x, y - 6), Point(x + 6, y), Point(x, y + 6), Point(x - 6, y)], colour)
    }
  }
}
