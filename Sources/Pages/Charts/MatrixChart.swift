/// Two breakdowns against each other: a dot in each cell, its area the number, the number under it.
///
public struct MatrixChart: Hashable, Sendable {
  /// One row.
  ///
  public struct Row: Hashable, Sendable {
    /// The row's name.
    ///
    public let label: String
    /// One value for each column.
    ///
    public let values: [ChartValue]

    /// A row.
    ///
    /// - Parameters:
    ///   - label: The row's name.
    ///   - values: One value for each column.
    public init(_ label: String, values: [ChartValue]) {
      self.label = label
      self.values = values
    }
  }

  /// The columns, left to right, in a word or two.
  ///
  public let columns: [String]
  /// The rows, top to bottom.
  ///
  public let rows: [Row]
  /// What the columns are, such as "Service tier".
  ///
  public let columnTitle: String
  /// What the rows are, such as "Behaviour level".
  ///
  public let rowTitle: String

  /// A matrix.
  ///
  /// - Parameters:
  ///   - columns: The columns, left to right; at most eight.
  ///   - rows: The rows, top to bottom.
  ///   - columnTitle: What the columns are.
  ///   - rowTitle: What the rows are.
  /// - Precondition: At most eight columns; every row has one value for each.
  public init(columns: [String], rows: [Row], columnTitle: String, rowTitle: String) {
    precondition(
      !columns.isEmpty && columns.count <= 8, "a matrix shows one to eight columns")
    precondition(
      rows.allSatisfy { $0.values.count == columns.count },
      "a row has more or fewer values than there are columns")
    self.columns = columns
    self.rows = rows
    self.columnTitle = columnTitle
    self.rowTitle = rowTitle
  }
}
