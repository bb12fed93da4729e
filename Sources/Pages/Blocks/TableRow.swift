/// A row of a table: its header and its cells.
///
public struct TableRow: Hashable, Sendable {
  /// The row's header.
  ///
  public let header: Prose
  /// One cell for each column after the first.
  ///
  public let cells: [TableCell]
  /// Whether the row is a total of those above.
  ///
  public let isTotal: Bool

  /// A row.
  ///
  /// - Parameters:
  ///   - header: The row's header.
  ///   - cells: One cell for each column after the first.
  ///   - isTotal: Whether the row is a total of those above.
  public init(_ header: Prose, _ cells: [TableCell], isTotal: Bool = false) {
    self.header = header
    self.cells = cells
    self.isTotal = isTotal
  }
}
