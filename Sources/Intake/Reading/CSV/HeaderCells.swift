/// The cells of a header, with which rows are compared.
struct HeaderCells {
  private let cells: [[UInt8]]

  /// Keeps the cells of a header.
  ///
  /// - Parameter cells: Its cells, trimmed, without nameless ones at the end.
  init(_ cells: [[UInt8]] = []) {
    self.cells = cells
  }

  /// How many columns have a name, or stand before one that has.
  var count: Int { cells.count }

  /// Whether a row says the same in the same order; it has as many cells.
  func matches(_ row: UnsafePointer<UnsafeBufferPointer<UInt8>>) -> Bool {
    cells.indices.allSatisfy { place in
      row[place].trimmed.elementsEqual(cells[place])
    }
  }
}
