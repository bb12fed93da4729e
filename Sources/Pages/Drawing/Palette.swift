/// The colours of charts, in the order the Government Analysis Function publishes them.
///
/// Neighbours in this order differ by at least 3 to 1; dark blue beside dark pink would not.
enum Palette {
  static let darkBlue = Colour("#12436D")
  static let turquoise = Colour("#28A197")
  static let darkPink = Colour("#801650")
  static let orange = Colour("#F46A25")
  static let darkGrey = Colour("#3D3D3D")
  static let lightPurple = Colour("#A285D1")

  /// Categories in published order.
  static let categories = [darkBlue, turquoise, darkPink, orange, darkGrey, lightPurple]
  /// What stands back in a chart that brings one category forward.
  static let muted = Colour("#BFBFBF")
  /// Grid lines: decoration, never the only cue.
  static let grid = Colour("#D9D9D9")
  static let ink = Colour("#0B0C0C")
  static let paper = Colour("#FFFFFF")

  /// How many categories one chart may show.
  static let mostSeries = 4
}
