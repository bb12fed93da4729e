/// A drawing on white paper, made of shapes and words placed by numbers.
///
/// Lengths are in units of which the text is 16 high, so at its natural width the text is as large
/// as the page's own. Words lie over all shapes, and the style sheet gives them a white edge that
/// lifts them off lines. All numbers are written with at most one decimal.
struct Drawing {
  /// The width of every chart; narrow, so that the words stay readable on a telephone.
  static let width = 480.0
  /// The height of the words.
  static let textSize = 16.0
  /// The distance from one line of words to the next.
  static let lineHeight = 20.0

  /// How high the drawing is.
  var height: Double
  private var shapes: [String] = []
  private var labels: [String] = []

  init(height: Double) {
    self.height = height
  }

  /// The whole drawing with its name and description; the inside is hidden from listeners, who
  /// would hear every tick.
  func svg(id: String, title: String, description: String) -> SafeHTML {
    let (width, height) = (Coordinate(Drawing.width), Coordinate(height))
    return SafeHTML(
      written: """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
        width="\(width)" height="\(height)" role="img" aria-labelledby="\(id)-title \(id)-desc" \
        font-family="Arial, sans-serif" font-size="16">
        <title id="\(id)-title">\(Escaping.text(title))</title>
        <desc id="\(id)-desc">\(Escaping.text(description))</desc>
        <g aria-hidden="true">
        <rect x="0" y="0" width="\(width)" height="\(height)" fill="\(Palette.paper)"/>
        \(shapes.joined(separator: "\n"))
        <g fill="\(Palette.ink)">
        \(labels.joined(separator: "\n"))
        </g>
        </g>
        </svg>

        """)
  }

  /// Adds a shape that this room wrote.
  mutating func add(_ shape: String) {
    shapes.append(shape)
  }

  /// Adds words as an element that this room wrote.
  mutating func write(_ label: String) {
    labels.append(label)
  }
}
