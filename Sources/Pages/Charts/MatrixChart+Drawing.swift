extension MatrixChart {
  /// The chart as shapes and words.
  var drawing: Drawing { MatrixLayout(self).drawing }
}

/// Where the parts of a matrix stand.
///
private struct MatrixLayout {
  private let chart: MatrixChart
  private let left: Double
  private let heads: [[String]]
  private let labels: [[String]]
  private let top: Double
  private let largest: Double

  private static let height = 62.0
  private static let widestLabel = 120.0
  private static let largestRadius = 17.0

  init(_ chart: MatrixChart) {
    self.chart = chart
    labels = chart.rows.map { TextMeasure.wrap($0.label, within: MatrixLayout.widestLabel) }
    let names = labels.joined() + TextMeasure.wrap(chart.rowTitle, within: 120)
    left = (names.map { TextMeasure.width($0) }.max() ?? 0) + 12
    let width = (Drawing.width - left) / Double(chart.columns.count)
    heads = chart.columns.map { TextMeasure.wrap($0, within: width - 4) }
    top = 30 + Double(heads.map(\.count).max() ?? 1) * Drawing.lineHeight
    largest = chart.rows.flatMap(\.values).compactMap(\.number).max() ?? 0
  }

  private var width: Double { (Drawing.width - left) / Double(chart.columns.count) }

  private func x(_ column: Int) -> Double { left + (Double(column) + 0.5) * width }

  private func y(_ row: Int) -> Double { top + Double(row) * MatrixLayout.height }

  var drawing: Drawing {
    var drawing = Drawing(height: y(chart.rows.count) + 6)
    let middle = (left + Drawing.width) / 2
    PlotArea.drawCentred(chart.columnTitle, at: Point(middle, 16), on: &drawing)
    for (index, line) in TextMeasure.wrap(chart.rowTitle, within: 120).enumerated() {
      drawing.words(line, at: Point(0, 36 + Double(index) * Drawing.lineHeight))
    }
    for (column, lines) in heads.enumerated() {
      for (index, line) in lines.enumerated() {
        let y = 36 + Double(index) * Drawing.lineHeight
        PlotArea.drawCentred(line, at: Point(x(column), y), on: &drawing)
      }
    }
    for row in chart.rows.indices { draw(row, on: &drawing) }
    drawing.line(Point(0, y(chart.rows.count)), Point(Drawing.width, y(chart.rows.count)), .grid)
    return drawing
  }

  private func draw(_ row: Int, on drawing: inout Drawing) {
    drawing.line(Point(0, y(row)), Point(Drawing.width, y(row)), .grid)
    drawing.lines(labels[row], middle: Point(0, y(row) + MatrixLayout.height / 2))
    for (column, value) in chart.rows[row].values.enumerated() {
      if let number = value.number, number > 0, largest > 0 {
        let radius = MatrixLayout.largestRadius * (number / largest).squareRoot()
        drawing.dot(Point(x(column), y(row) + 21), radius: radius, Palette.darkBlue)
      }
      PlotArea.drawCentred(value.text, at: Point(x(column), y(row) + 56), on: &drawing)
    }
  }
}
