/// Makes doubled quotes single, where the bytes stand.
enum DoubledQuotes {
  /// Shortens every quoted cell of a record; the byte before a cell tells whether it is quoted.
  static func makeSingle(
    in cells: UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>
  ) {
    for index in cells.indices {
      guard let base = cells[index].baseAddress, (base - 1).pointee == CSVByte.quote else {
        continue
      }
      let writable = UnsafeMutablePointer(mutating: base)
      cells[index] = UnsafeBufferPointer(
        start: base, count: makeSingle(writable, count: cells[index].count))
    }
  }

  private static func makeSingle(_ bytes: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
    var written = 0
    var position = 0
    while position < count {
      bytes[written] = bytes[position]
      position += bytes[position] == CSVByte.quote ? 2 : 1
      written += 1
    }
    return written
  }
}
