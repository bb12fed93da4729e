/// Fills a column with text: every different text is kept once and known by its code.
struct TextColumnBuilder {
  private let name: String
  private var codes: [UInt32] = []
  private var pool = BytePool()
  private var slots: [UInt64]
  private var mask: Int

  /// Starts an empty column.
  ///
  /// - Parameter name: What it is called.
  init(name: String) {
    self.name = name
    slots = [UInt64](repeating: 0, count: 1 << 10)
    mask = (1 << 10) - 1
  }

  /// Adds the text of the next record; an empty one is missing.
  ///
  /// - Parameter text: Its bytes.
  @inline(__always)
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    codes.append(text.isEmpty ? ComparisonColumn.missing : code(of: text))
  }

  /// The column.
  ///
  /// - Returns: The column.
  func finish() -> ComparisonColumn {
    ComparisonColumn(name: name, codes: codes, values: .text(pool))
  }

  /// The code of a text, a new one where it was not seen; no record is added.
  ///
  /// A slot holds the upper half of the hash and the code.
  mutating func code(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = ByteHash.of(text)
    let tag = hash & 0xFFFF_FFFF_0000_0000
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry & 0xFFFF_FFFF_0000_0000 == tag {
        let code = UInt32(truncatingIfNeeded: entry)
        if isEqual(text, Int(code) - 1) { return code }
      }
      slot = (slot + 1) & mask
    }
    pool.append(text)
    slots[slot] = tag | UInt64(pool.count)
    if pool.count * 2 > slots.count { grow() }
    return UInt32(pool.count)
  }

  private func isEqual(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let start = pool.start(of: place)
    guard Int(pool.ends[place]) - start == text.count else { return false }
    return pool.bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<text.count where bytes[start + index] != text[index] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = pool.slots(slots.count * 4)
    mask = slots.count - 1
  }
}
