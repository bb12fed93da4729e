public import Vocabulary

/// A score that an agency gave itself for a statement of the audit, from `audit-scores.csv`.
public struct AuditScore: Sendable, Hashable {
  /// The statement, such as `1.1`.
  public let statement: String
  /// The agency.
  public let agency: Agency
  /// The day of the audit.
  public let date: Day
  /// The score, 0 to 4.
  public let score: Int
  /// What it rests on, in the agency's words.
  public let evidence: String

  /// Creates a score.
  ///
  /// - Parameters:
  ///   - statement: The statement.
  ///   - agency: The agency.
  ///   - date: The day of the audit.
  ///   - score: The score, 0 to 4.
  ///   - evidence: What it rests on.
  public init(statement: String, agency: Agency, date: Day, score: Int, evidence: String) {
    self.statement = statement
    self.agency = agency
    self.date = date
    self.score = score
    self.evidence = evidence
  }
}
