/// Something that is wrong with a file or a row; it never holds a value that was sent.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How much a finding matters.
  public enum Severity: String, CaseIterable, Sendable {
    /// The row or file is not used.
    case error
    /// The row is used; the sender should check it.
    case query
    /// Worth knowing.
    case note
  }

  /// How much it matters.
  public let severity: Severity
  /// The stable id of the rule, such as `V014`.
  public let rule: String
  /// The source's id in the pipeline file.
  public let source: String
  /// Path of the file below the inbox; senders choose it, so no release shows it.
  public let file: String
  /// Physical line in the file, from 1; 0 for the file as a whole.
  public let line: Int
  /// Column or element name as the format declares it, or empty for the row as a whole.
  public let column: String
  /// What is wrong and what to do: lower case, no full stop, no value.
  public let message: String

  /// Creates a finding.
  ///
  /// - Parameters:
  ///   - severity: How much it matters.
  ///   - rule: The stable id of the rule.
  ///   - source: The source's id in the pipeline file.
  ///   - file: Path of the file below the inbox.
  ///   - line: Physical line from 1, or 0 for the file as a whole.
  ///   - column: Column or element name as the format declares it, or empty.
  ///   - message: What is wrong and what to do, without any value.
  public init(
    _ severity: Severity, rule: String, source: String, file: String, line: Int,
    column: String = "", message: String
  ) {
    self.severity = severity
    self.rule = rule
    self.source = source
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// The message form: file, line, severity, rule, column, what is wrong and what to do.
  public var description: String {
    let place = column.isEmpty ? "" : " '\(column)':"
    return "\(file):\(line): \(severity.rawValue): \(rule)\(place) \(message)"
  }
}
