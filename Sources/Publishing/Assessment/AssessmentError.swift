/// A needs assessment that cannot be written.
public enum AssessmentError: Error, Hashable, CustomStringConvertible {
  /// The words name no financial year.
  case notAYear(String)
  /// The release has no figure of the year.
  case unknownYear(String, known: [String])
  /// There is no national table where one was named.
  case notThere(path: String)
  /// The national table cannot be read as text.
  case unreadable(path: String)
  /// The national table lacks a column that every such table has.
  case missingColumn(path: String, column: String)
  /// The national table has no national row of the year.
  case noNationalRow(path: String, year: String)
  /// The national table has no figure that can be set beside a local one.
  case nothingToCompare(path: String, known: [String])

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .notAYear(let words):
      "'\(words)' is no financial year; write it as 2024/25"
    case .unknownYear(let year, let known) where known.isEmpty:
      "the release has no figure of \(year), nor of any other financial year; run the pipeline first"
    case .unknownYear(let year, let known):
      "the release has no figure of \(year); it has \(known.joined(separator: ", "))"
    case .notThere(let path):
      "there is no file '\(path)'; name a national table, or leave --national out"
    case .unreadable(let path):
      "'\(path)' cannot be read as CSV in UTF-8; save it so"
    case .missingColumn(let path, let column):
      """
      '\(path)' has no column '\(column)'; give a table as the Department for Education publishes it \
      for download
      """
    case .noNationalRow(let path, let year):
      """
      '\(path)' has no row of geographic level 'National' for the year ending March \(year); give \
      the table that covers it
      """
    case .nothingToCompare(let path, let known):
      """
      '\(path)' has no column that can be set beside a local figure; the columns that can are \
      \(known.joined(separator: ", "))
      """
    }
  }
}
