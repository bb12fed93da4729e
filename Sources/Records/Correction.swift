public import Vocabulary

/// An analyst's dated correction of what records say, which outranks the case definition.
public struct Correction: Sendable, Hashable {
  /// What is corrected.
  public enum Subject: Sendable, Hashable {
    /// Every row that names a referral.
    case referral(Token)
    /// Every row that names an incident or occurrence.
    case incident(Token)
  }

  /// What holds instead.
  public enum Verdict: Sendable, Hashable {
    /// It is no event of harmful sexual behaviour.
    case notAnEvent
    /// The child's role is this one.
    case role(Role)
  }

  /// The rows it is about.
  public let subject: Subject
  /// What holds instead.
  public let verdict: Verdict
  /// The day of the correction: runs for an earlier reference date do not know it.
  public let day: Day
  /// The line of the file in which it stands; 0 where it stands in none.
  public let line: Int

  /// Creates a correction.
  ///
  /// - Parameters:
  ///   - subject: The rows it is about.
  ///   - verdict: What holds instead.
  ///   - day: The day of the correction.
  ///   - line: The line of the file in which it stands.
  public init(subject: Subject, verdict: Verdict, day: Day, line: Int = 0) {
    self.subject = subject
    self.verdict = verdict
    self.day = day
    self.line = line
  }
}
