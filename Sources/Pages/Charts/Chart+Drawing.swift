extension Chart {
  /// The kind in words, as a listener is told it.
  var kind: String {
    switch self {
    case .bars: "Bar chart"
    case .steps: "Step chart"
    case .overlaps: "Chart of overlaps"
    case .funnel: "Funnel chart"
    case .lines: "Line chart"
    case .pyramid: "Bar chart with two sides"
    case .radar: "Radar chart"
    case .matrix: "Matrix of dots"
    }
  }

  /// The drawing with its name and description.
  func svg(id: String, title: String, description: String) -> SafeHTML {
    drawing.svg(id: id, title: title, description: description)
  }

  private var drawing: Drawing {
    switch self {
    case .bars(let chart): chart.drawing
    case .steps(let chart): chart.drawing
    case .overlaps(let chart): chart.drawing
    case .funnel(let chart): chart.drawing
    case .lines(let chart): chart.drawing
    case .pyramid(let chart): chart.drawing
    case .radar(let chart): chart.drawing
    case .matrix(let chart): chart.drawing
    }
  }
}
