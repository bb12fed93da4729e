/// The bytes of one cell, valid only while its row is handed over.
typealias Cell = UnsafeBufferPointer<UInt8>

extension Cell {
  /// The cell without spaces and signs of no width, such as byte order marks, at its ends.
  @inline(__always)
  var trimmed: Cell {
    guard count > 0, mayStandAtEnd(self[0]) || mayStandAtEnd(self[count - 1]) else { return self }
    return cutAtEnds
  }

  // All blanks but those of ASCII take several bytes, none of them ASCII.
  @inline(__always)
  private func mayStandAtEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80
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
    return isWideBlank(at: start, upTo: end) ? 3 : 0
  }

  private func blankWidth(endingAt end: Int, from start: Int) -> Int {
    if self[end - 1] <= 0x20 { return 1 }
    if end - 2 >= start, isNoBreakSpace(at: end - 2, upTo: end) { return 2 }
    return end - 3 >= start && isWideBlank(at: end - 3, upTo: end) ? 3 : 0
  }

  private func isNoBreakSpace(at index: Int, upTo end: Int) -> Bool {
    index + 1 < end && self[index] == 0xC2 && self[index + 1] == 0xA0
  }

  // The spaces, marks of direction and signs of no width from U+2000 to U+206F, the wide space
  // U+3000 and the byte order mark U+FEFF.
  private func isWideBlank(at index: Int, upTo end: Int) -> Bool {
    guard index + 2 < end else { return false }
    let last = self[index + 2]
    switch (self[index], self[index + 1]) {
    case (0xE2, 0x80): return 0x80...0x8F ~= last || 0xA8...0xAF ~= last
    case (0xE2, 0x81): return 0x9F...0xAF ~= last
    case (0xE3, 0x80): return last == 0x80
    case (0xEF, 0xBB): return last == 0xBF
    default: return false
    }
  }
}
