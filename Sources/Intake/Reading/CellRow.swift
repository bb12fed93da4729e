/// The cells of one row as bytes: quotes gone, doubled quotes made single, entities resolved.
///
/// The bytes are valid UTF-8, belong to the reader and are valid only during the call that hands
/// the row over. Cells stand in the order of the header (CSV) or of the table's columns (XML).
struct CellRow {
  /// Physical line in the file on which the row starts, from 1.
  let line: Int
  /// The cells; an absent one is empty.
  let cells: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>
}
