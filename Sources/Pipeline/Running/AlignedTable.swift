/// Lines of text whose cells stand under each other; the first column starts left, numbers end
/// right.
struct AlignedTable {
  private let lines: [[String]]
  private let isNumber: [Bool]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - columns: Headings, and whether the column holds numbers.
  ///   - rows: Cells, as many as there are columns.
  init(_ columns: [(heading: String, isNumber: Bool)], rows: [[String]]) {
    lines = [columns.map(\.heading)] + rows
    isNumber = columns.map(\.isNumber)
  }

  /// The lines without space at their ends.
  var text: [String] {
    let widths = isNumber.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      let cells = zip(line, zip(widths, isNumber)).map { cell, form in
        let space = String(repeating: " ", count: form.0 - cell.count)
        return form.1 ? space + cell : cell + space
      }
      let text = cells.joined(separator: "  ")
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }
}
