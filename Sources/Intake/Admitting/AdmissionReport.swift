public import Records

/// What was found of one source whose rows have gone to their taker, batch by batch.
public struct AdmissionReport: Sendable {
  /// The files and where their rows ended.
  public let delivery: Delivery
  /// Places of the rows that a later one supersedes, ascending, counted from 0 over all rows that
  /// were handed over; they are not to be used.
  public let superseded: [Int]
  /// What was found, in order of files and lines.
  public let findings: [Finding]
  /// How often each rule was broken, in order of rules; also what `findings` does not list.
  public let totals: [RuleCount]
  /// How often each rule was broken in each column of each file; any order.
  public let counts: [FindingCount]
  /// The letters by which a spreadsheet names columns, by file and column.
  public let letters: [String: [String: String]]
  /// The lines whose rows are set aside, in order of files and lines.
  public let setAside: [SetAsideLine]
}
