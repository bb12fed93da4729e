/// What each distinct spelling of a column was found to mean, so that it is worked out only once.
///
/// A column of codes has few spellings and many rows. The cache is capped: beyond the cap, new
/// spellings are worked out each time, so that memory stays bounded whatever is sent.
struct SpellingCache<Meaning> {
  private struct Entry {
    let start: Int
    let length: Int
    let meaning: Meaning
  }

  private var slots = [Int32](repeating: -1, count: 64)
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private let cap: Int

  /// Creates an empty cache.
  ///
  /// - Parameter cap: The most spellings to keep.
  init(cap: Int = 65_536) {
    self.cap = cap
  }

  /// What a cell means.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - resolve: Works the meaning out where the spelling is new.
  /// - Returns: The meaning.
  /// - Complexity: O(n) in the cell's bytes where the spelling is known.
  mutating func meaning(of cell: Cell, resolve: (Cell) -> Meaning) -> Meaning {
    var slot = Int(truncatingIfNeeded: Self.hash(cell) & UInt64(slots.count - 1))
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if isSame(entry, as: cell) { return entry.meaning }
      slot = (slot + 1) & (slots.count - 1)
    }
    let meaning = resolve(cell)
    guard entries.count < cap else { return meaning }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(start: bytes.count, length: cell.count, meaning: meaning))
    bytes.append(contentsOf: cell)
    if entries.count * 2 > slots.count { grow() }
    return meaning
  }

  private func isSame(_ entry: Entry, as cell: Cell) -> Bool {
    guard entry.length == cell.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<entry.length where bytes[entry.start + index] != cell[index] {
        return false
      }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (position, entry) in entries.enumerated() {
      let hash = bytes.withUnsafeBufferPointer {
        Self.hash(Cell(rebasing: $0[entry.start..<entry.start + entry.length]))
      }
      var slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(position)
    }
  }

  private static func hash(_ cell: Cell) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cell { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
