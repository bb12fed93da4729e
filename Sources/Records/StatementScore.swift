public import Vocabulary

/// The score that an agency gave itself for a statement of the framework's audit.
public struct StatementScore: Sendable, Hashable {
  /// The statement, such as `1.1`.
  public let statement: String
  /// The agency.
  public let agency: Agency
  /// The day of the audit.
  public let day: Day
  /// The score, 0 to 4.
  public let score: Int

  /// Creates a score.
  ///
  /// - Parameters:
  ///   - statement: The statement, such as `1.1`.
  ///   - agency: The agency.
  ///   - day: The day of the audit.
  ///   - score: The score, 0 to 4.
  public init(statement: String, agency: Agency, day: Day, score: Int) {
    self.statement = statement
    self.agency = agency
    self.day = day
    self.score = score
  }
}
