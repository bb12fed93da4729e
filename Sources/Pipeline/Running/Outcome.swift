/// How a command ended when it ended well enough.
public struct Outcome: Sendable, Equatable {
  /// Why it ended, as a number.
  public let code: ExitCode
  /// What happened, in a few lines, the problems last.
  public let summary: String

  /// Creates an outcome.
  ///
  /// - Parameters:
  ///   - code: Why it ended, as a number.
  ///   - summary: What happened, in a few lines.
  public init(code: ExitCode, summary: String) {
    self.code = code
    self.summary = summary
  }
}
