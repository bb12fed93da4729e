/// Records as neutral columns: all that linkage may look at.
///
/// Nothing here says what a column means, and only `continuum link` fills columns with text.
public struct ComparisonTable: Sendable {
  /// How many records there are.
  public let count: Int
  /// The columns.
  public let columns: [ComparisonColumn]
  /// The file or agency of every record, as a number from 0.
  public let sources: [UInt16]
  /// How often each member of a column of sets counts as seen, by the column's name.
  var memberCounts: [String: [UInt32: Int]] = [:]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - columns: Columns of one length, with different names.
  ///   - sources: The file or agency of every record; as many as records.
  public init(columns: [ComparisonColumn], sources: [UInt16]) {
    precondition(columns.allSatisfy { $0.codes.count == sources.count }, "columns of one length")
    precondition(Set(columns.map(\.name)).count == columns.count, "columns of different names")
    precondition(sources.count < Int(UInt32.max) / 2, "\(sources.count) records in one table")
    count = sources.count
    self.columns = columns
    self.sources = sources
  }

  /// The place of a column.
  func place(of name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }
}
