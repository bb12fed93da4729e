/// The first row of a CSV file: what its columns are called and how many cells a row may have.
struct HeaderRow {
  /// The names, without surrounding space and without nameless columns at the end.
  let names: [String]
  /// Cells of the header as written, nameless ones included.
  let width: Int
  /// The cells of the names, by which the header is known where it stands again.
  let cells: HeaderCells

  /// Reads the cells of the header.
  init(cells: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>) {
    let written = cells.map { Self.trimmed(String(decoding: $0, as: UTF8.self)) }
    let named = written.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    names = Array(written[..<named])
    width = written.count
    self.cells = HeaderCells(cells[..<named].map { Array($0.trimmed) })
  }

  private static func trimmed(_ name: String) -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value <= 0x20 || scalar.properties.isWhitespace
        || scalar.properties.isDefaultIgnorableCodePoint
    }
    let scalars = name.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
