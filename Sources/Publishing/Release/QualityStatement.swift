/// What limits the figures: who sent what, what is known to be wrong, what was corrected.
public struct QualityStatement: Sendable, Hashable {
  /// The sources, in the order of the pipeline.
  public let sources: [SourceStatus]
  /// What is known to be wrong or missing.
  public let knownIssues: [KnownIssue]
  /// What was corrected since earlier releases, newest first.
  public let revisions: [Revision]

  /// Creates a statement.
  ///
  /// - Parameters:
  ///   - sources: The sources, in the order of the pipeline.
  ///   - knownIssues: What is known to be wrong or missing.
  ///   - revisions: What was corrected since earlier releases, newest first.
  public init(
    sources: [SourceStatus], knownIssues: [KnownIssue] = [], revisions: [Revision] = []
  ) {
    self.sources = sources
    self.knownIssues = knownIssues
    self.revisions = revisions
  }
}
