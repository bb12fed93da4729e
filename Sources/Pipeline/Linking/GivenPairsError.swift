/// A file of pairs that cannot be used.
enum GivenPairsError: Error, Equatable, CustomStringConvertible {
  /// A column is not there.
  case missingColumn(path: String, column: String)
  /// A row that cannot be a pair of the records.
  case badRow(path: String, row: Int, problem: String)
  /// Rows that are not well formed.
  case leftOut(path: String, rows: Int)

  /// What is wrong and what to do.
  var description: String {
    switch self {
    case .missingColumn(let path, let column):
      "'\(path)' has no column '\(column)'; write id_l, id_r and match_weight or match_probability"
    case .badRow(let path, let row, let problem):
      "'\(path)', row \(row) with the header as row 1: \(problem); nothing was written"
    case .leftOut(let path, let rows):
      "'\(path)' has rows that are not well formed: \(rows); write it again"
    }
  }
}
