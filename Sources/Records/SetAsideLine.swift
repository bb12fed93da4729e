/// Rows that start on one line of a file and were set aside; it never holds a value.
///
/// A line of CSV starts at most one row; a document without line ends has all its rows on one.
public struct SetAsideLine: Sendable, Hashable {
  /// Path of the file below the inbox.
  public let file: String
  /// Physical line, from 1.
  public let line: Int
  /// Rows that start on it and were set aside; a count.
  public var rows: Int
  /// Ids of the rules that these rows break, in order, each once.
  public var rules: [String]

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - file: Path of the file below the inbox.
  ///   - line: Physical line, from 1.
  ///   - rows: Rows that start on it and were set aside; a count.
  ///   - rules: Ids of the rules that these rows break, in order, each once.
  public init(file: String, line: Int, rows: Int = 1, rules: [String]) {
    self.file = file
    self.line = line
    self.rows = rows
    self.rules = rules
  }
}
