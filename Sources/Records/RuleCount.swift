/// How often one source broke one rule: every finding, listed or not.
public struct RuleCount: Sendable, Hashable {
  /// The stable id of the rule, such as `V014`.
  public let rule: String
  /// How much the findings matter.
  public let severity: Finding.Severity
  /// Findings; a count.
  public let count: Int
  /// The source's id in the pipeline file.
  public let source: String

  /// Creates a count.
  ///
  /// - Parameters:
  ///   - rule: The stable id of the rule.
  ///   - severity: How much the findings matter.
  ///   - count: Findings; a count.
  ///   - source: The source's id in the pipeline file.
  public init(rule: String, severity: Finding.Severity, count: Int, source: String) {
    self.rule = rule
    self.severity = severity
    self.count = count
    self.source = source
  }
}
