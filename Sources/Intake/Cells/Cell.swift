/// The bytes of one cell, valid only while its row is handed over.
typealias Cell = UnsafeBufferPointer<UInt8>

extension Cell {
  /// The cell without spaces, no-break spaces and byte order marks at its ends.
  @inline(__always)
  var trimmed: Cell {
    guard count > 0, mayStandAtEnd(self[0]) || mayStandAtEnd(self[count - 1]) else { return self }
    return cutAtEnds
  }

  // The first bytes of no-break spaces and byte order marks, and their last.
  @inline(__always)
  private func mayStandAtEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || byte == 0xEF || byte == 0xA0 || byte == 0xBF
  }

  private var cutAtEnds: Cell {
    var start = 0
    var end = count
    while start < end {
      let width = blankWidth(from: start, upTo: end)
      guard width > 0 else { break }
      start += width
    }
    while end > start {
      let width = blankWidth(endingAt: end, from: start)
      guard width > 0 else { break }
      end -= width
    }
    return Cell(rebasing: self[start..<end])
  }

  /// The cell as text, for the few spellings that no cache knows yet.
  var text: String {
    String(decoding: self, as: UTF8.self)
  }

  /// Whether the cell holds a mark that a spreadsheet writes where it has no single value.
  @inline(__always)
  var isSheetMark: Bool {
    count >= 4 && self[0] == UInt8(ascii: "#") && isKnownSheetMark
  }

  private var isKnownSheetMark: Bool {
    Self.sheetMarks.contains(text.uppercased())
  }

  private static let sheetMarks: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#MULTIVALUE",
    "#MULTIVALUE!",
  ]

  private func blankWidth(from start: Int, upTo end: Int) -> Int {
    if self[start] <= 0x20 { return 1 }
    if isNoBreakSpace(at: start, upTo: end) { return 2 }
    return isByteOrderMark(at: start, upTo: end) ? 3 : 0
  }

  private func blankWidth(endingAt end: Int, from start: Int) -> Int {
    if self[end - 1] <= 0x20 { return 1 }
    if end - 2 >= start, isNoBreakSpace(at: end - 2, upTo: end) { return 2 }
    return end - 3 >= start && isByteOrderMark(at: end - 3, upTo: end) ? 3 : 0
  }

  private func isNoBreakSpace(at index: Int, upTo end: Int) -> Bool {
    index + 1 < end && self[index] == 0xC2 && self[index + 1] == 0xA0
  }

  private func isByteOrderMark(at index: Int, upTo end: Int) -> Bool {
    index + 2 < end && self[index] == 0xEF && self[index + 1] == 0xBB && self[index + 2] == 0xBF
  }
}
