/// The bytes of a header's names, with which rows are compared.
struct HeaderCells {
  /// The names, without surrounding space and without nameless columns at the end.
  var names: [[UInt8]] = []

  /// Whether cells say the same names in the same order; there are as many cells as names.
  func matches(_ cells: UnsafePointer<UnsafeBufferPointer<UInt8>>) -> Bool {
    names.indices.allSatisfy { place in
      cells[place].trimmed.elementsEqual(names[place])
    }
  }
}
