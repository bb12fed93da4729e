/// A value and the column or element it belongs to.
typealias Cell = (column: String, value: String)

/// The columns of one CSV file, and what its rows cannot do without.
struct Layout {
  let path: String
  let columns: [String]
  let required: [String]
  let requiredDates: [String]
  /// Dates that no calendar holds, in the file's own form.
  let impossibleDates: [String]
  let lineEnd: String
  let startsWithMark: Bool
  private let positions: [String: Int]

  init(
    path: String, columns: String, required: [String], requiredDates: [String] = [],
    impossibleDates: [String] = ["2024-02-30", "2024-13-05", "31/11/2024", "00/00/0000"],
    lineEnd: String = "\n", startsWithMark: Bool = false
  ) {
    self.path = path
    self.columns = columns.split(separator: ",").map(String.init)
    self.required = required
    self.requiredDates = requiredDates
    self.impossibleDates = impossibleDates
    self.lineEnd = lineEnd
    self.startsWithMark = startsWithMark
    positions = Dictionary(
      uniqueKeysWithValues: zip(self.columns, self.columns.indices).map { ($0, $1) })
  }

  /// The position of a column.
  func position(of column: String) -> Int {
    guard let position = positions[column] else {
      preconditionFailure("no column '\(column)' in \(path)")
    }
    return position
  }

  /// The cells of a row in the order of the columns; columns not named are empty.
  func cells(_ values: [Cell]) -> [String] {
    var cells = [String](repeating: "", count: columns.count)
    for (column, value) in values { cells[position(of: column)] = value }
    return cells
  }
}
