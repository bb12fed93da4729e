/// The rows of all agencies with the child that each belongs to.
public final class LinkedChildren: Sendable {
  /// The rows.
  public let records: PseudonymisedRecords
  /// Position of the child, one for each row, same order as the rows.
  public let childOfRow: [Int32]
  /// The children's ids, in ascending order.
  public let ids: [ChildID]
  /// Positions of the rows of each child, ascending, same order as `ids`.
  public let rowsOfChild: [[Int32]]
  /// Why rows were joined: enough links to connect every child's rows.
  public let links: [Link]
  /// Joins that a contradiction forbade, by the rule that would have made them.
  public let refused: [String: Int]

  /// Creates linked children.
  ///
  /// - Parameters:
  ///   - records: The rows.
  ///   - childOfRow: Position of the child, one for each row.
  ///   - ids: The children's ids, in ascending order.
  ///   - links: Why rows were joined.
  ///   - refused: Joins that a contradiction forbade, by rule.
  /// - Precondition: `childOfRow` has one position in `ids` for each row.
  public init(
    records: PseudonymisedRecords, childOfRow: [Int32], ids: [ChildID], links: [Link],
    refused: [String: Int]
  ) {
    precondition(childOfRow.count == records.count, "one child for each row")
    self.records = records
    self.childOfRow = childOfRow
    self.ids = ids
    self.links = links
    self.refused = refused
    var rows = [[Int32]](repeating: [], count: ids.count)
    for (row, child) in childOfRow.enumerated() { rows[Int(child)].append(Int32(row)) }
    rowsOfChild = rows
  }

  /// The number of children.
  public var count: Int {
    ids.count
  }
}
