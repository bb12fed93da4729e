/// How a line is drawn: colour, width and, so that colour is never the only cue, dashes.
///
struct Stroke {
  let colour: Colour
  let width: Double
  let dashes: String?

  init(_ colour: Colour, width: Double = 1, dashes: String? = nil) {
    self.colour = colour
    self.width = width
    self.dashes = dashes
  }

  /// The stroke of the nth series of a chart.
  static func series(_ index: Int) -> Stroke {
    let dashes = [nil, "9 5", "2 4", "12 4 2 4"]
    return Stroke(Palette.categories[index], width: 3, dashes: dashes[index])
  }

  static let grid = Stroke(Palette.grid)
  static let axis = Stroke(Palette.ink)
  static let reference = Stroke(Palette.ink, width: 1.5, dashes: "5 4")

  /// The attributes of an element drawn with it.
  var attributes: String {
    let line = "stroke=\"\(colour)\" stroke-width=\"\(Coordinate(width))\""
    return dashes.map { "\(line) stroke-dasharray=\"\($0)\"" } ?? line
  }
}
