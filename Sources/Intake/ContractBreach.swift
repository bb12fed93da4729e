public import Records

/// A source of which too many rows are set aside, with the findings that say why.
public struct ContractBreach: Sendable, Hashable, CustomStringConvertible {
  /// The delivery and where its rows ended.
  public let delivery: Delivery
  /// The share of rows that may be set aside; a fraction.
  public let limit: Double
  /// Everything that was found.
  public let findings: [Finding]
  /// How often each rule was broken in each column of each file; any order.
  public let counts: [FindingCount]
  /// The letters by which a spreadsheet names columns, by file and column.
  public let letters: [String: [String: String]]

  /// What is wrong and what to do.
  public var description: String {
    let rows = delivery.files.reduce(RowCounts()) { $0 + $1.rows }
    return """
      source '\(delivery.source)': \(rows.setAside) of \(rows.read) rows are set aside, more than \
      its contract allows; correct the most frequent findings and send it again
      """
  }
}
