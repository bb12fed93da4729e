/// A second column of a file that, by its header, is one that stands there already.
struct ColumnTwin: Equatable {
  /// Place of the declared column in the table.
  let column: Int
  /// Place of the second among the file's cells.
  let position: Int
}
