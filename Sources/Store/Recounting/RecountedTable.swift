public import Vocabulary

/// A table whose figures are asked for again, and the cells that are asked for.
public struct RecountedTable: Sendable {
  /// The table's id, such as `B1.age_band`.
  public let id: String
  /// The period's first day.
  public let first: Day
  /// The period's last day.
  public let last: Day
  /// The codes of each dimension's categories that the table shows, outermost first; at most two.
  public let codes: [[String]]
  /// The cells that are asked for: one code of each dimension.
  public let cells: [[String]]
  /// Codes of the first dimension of which no source tells anything.
  public let untold: Set<String>

  /// Names a table.
  ///
  /// - Parameters:
  ///   - id: The table's id.
  ///   - first: The period's first day.
  ///   - last: The period's last day.
  ///   - codes: The codes of each dimension's categories, outermost first; at most two dimensions.
  ///   - cells: The cells that are asked for: one code of each dimension.
  ///   - untold: Codes of the first dimension of which no source tells anything.
  public init(
    id: String, first: Day, last: Day, codes: [[String]], cells: [[String]],
    untold: Set<String> = []
  ) {
    self.id = id
    self.first = first
    self.last = last
    self.codes = codes
    self.cells = cells
    self.untold = untold
  }
}
