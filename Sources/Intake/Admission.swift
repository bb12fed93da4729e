public import Records

/// What one source brought: where its rows ended, the rows that go on, and what was found.
public struct Admission: Sendable {
  /// The files and where their rows ended.
  public let delivery: Delivery
  /// The rows that go on, with tokens in place of identifiers.
  public let records: PseudonymisedRecords
  /// What was found, in order of files and lines.
  public let findings: [Finding]
  /// How often each rule was broken, in order of rules; also what `findings` does not list.
  public let totals: [RuleCount]
}
