/// A file of pairs that cannot be used.
enum GivenPairsError: Error, Equatable, CustomStringConvertible {
  /// A column is not there.
  case missingColumn(path: String, column: String)
  /// A column stands twice.
  case repeatedColumn(path: String, column: String)
  /// A row that cannot be a pair of the records.
  case badRow(path: String, line: Int, problem: String)
  /// Rows that are not well formed.
  case leftOut(path: String, rows: Int, lines: [Int])

  /// What is wrong and what to do.
  var description: String {
    switch self {
    case .missingColumn(let path, let column):
      "'\(path)' has no column '\(column)'; write id_l, id_r and match_weight or match_probability"
    case .repeatedColumn(let path, let column):
      "'\(path)' has the column '\(column)' twice; keep one"
    case .badRow(let path, let line, let problem):
      "'\(path)', line \(line): \(problem); nothing was written"
    case .leftOut(let path, let rows, let lines):
      """
      '\(path)' has \(rows) rows that are not well formed, at lines \
      \(lines.map(String.init).joined(separator: ", ")): write it again, in UTF-8 and with as many \
      cells as the header has
      """
    }
  }
}
