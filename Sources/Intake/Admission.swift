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
  /// The lines whose rows are set aside, in order of files and lines.
  public let setAside: [SetAsideLine]

  /// Creates an admission.
  ///
  /// - Parameters:
  ///   - delivery: The files and where their rows ended.
  ///   - records: The rows that go on.
  ///   - findings: What was found, in order of files and lines.
  ///   - totals: How often each rule was broken, in order of rules.
  ///   - setAside: The lines whose rows are set aside, in order of files and lines.
  public init(
    delivery: Delivery, records: PseudonymisedRecords, findings: [Finding], totals: [RuleCount],
    setAside: [SetAsideLine]
  ) {
    self.delivery = delivery
    self.records = records
    self.findings = findings
    self.totals = totals
    self.setAside = setAside
  }
}
