import Intake

/// Cells as linkage takes them: without space around them.
enum CellText {
  /// The cell without spaces and tabs around it.
  @inline(__always)
  static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, cell.count)
    while start < end, isSpace(cell[start]) { start += 1 }
    while end > start, isSpace(cell[end - 1]) { end -= 1 }
    return end - start == cell.count
      ? cell : UnsafeBufferPointer(rebasing: cell[start..<end])
  }

  /// Some cells with something between them; nothing where one of them is empty.
  static func joined(_ cells: TableFile.Cells, _ places: [Int], _ separator: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for place in places {
      let part = trimmed(cells[place])
      guard !part.isEmpty else { return [] }
      if !text.isEmpty { text += separator }
      text += part
    }
    return text
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}
