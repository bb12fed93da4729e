/// How often one rule was broken in one column of one file: every finding, listed or not.
public struct FindingCount: Sendable, Hashable {
  /// The stable id of the rule, such as `V014`.
  public let rule: String
  /// How much the findings matter.
  public let severity: Finding.Severity
  /// Path of the file below the inbox; senders choose it, so no release shows it.
  public let file: String
  /// Column or element name as the format declares it, or empty for rows and files as a whole.
  public let column: String
  /// Findings; a count.
  public let count: Int

  /// Creates a count.
  ///
  /// - Parameters:
  ///   - rule: The stable id of the rule.
  ///   - severity: How much the findings matter.
  ///   - file: Path of the file below the inbox.
  ///   - column: Column or element name as the format declares it, or empty.
  ///   - count: Findings; a count.
  public init(rule: String, severity: Finding.Severity, file: String, column: String, count: Int) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.column = column
    self.count = count
  }
}
