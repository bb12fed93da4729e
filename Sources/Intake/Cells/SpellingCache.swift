import Foundation

/// What each distinct spelling of a column was found to mean, so that it is worked out only once.
///
/// A column of codes has few spellings and many rows. The cache is capped: beyond the cap, new
/// spellings are worked out each time, so that memory stays bounded whatever is sent.
struct SpellingCache<Meaning>: ~Copyable {
  private struct Entry {
    let words: CellWords
    let start: Int
    let length: Int
    let meaning: Meaning
  }

  // A cell that is longer than its two words is compared byte by byte.
  private static var wordBytes: Int { 16 }

  private var slots: UnsafeMutablePointer<Int32>
  private var slotCount = 64
  private var entries: UnsafeMutablePointer<Entry>
  private var count = 0
  private var bytes: [UInt8] = []
  private let cap: Int

  /// Creates an empty cache.
  ///
  /// - Parameter cap: The most spellings to keep.
  init(cap: Int = 65_536) {
    self.cap = cap
    slots = Self.emptySlots(64)
    entries = .allocate(capacity: 32)
  }

  deinit {
    slots.deallocate()
    entries.deinitialize(count: count)
    entries.deallocate()
  }

  /// What a cell means.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - resolve: Works the meaning out where the spelling is new.
  /// - Returns: The meaning.
  /// - Complexity: O(n) in the cell's bytes where the spelling is known.
  @inline(__always)
  mutating func meaning(of cell: Cell, resolve: (Cell) -> Meaning) -> Meaning {
    let words = CellWords(cell)
    var slot = Int(truncatingIfNeeded: words.hash(length: cell.count)) & (slotCount - 1)
    while slots[slot] >= 0 {
      let entry = entries + Int(slots[slot])
      if entry.pointee.words == words, entry.pointee.length == cell.count,
        cell.count <= Self.wordBytes || isSame(entry.pointee.start, cell)
      {
        return entry.pointee.meaning
      }
      slot = (slot + 1) & (slotCount - 1)
    }
    let meaning = resolve(cell)
    if count < cap { keep(cell, words, meaning, in: slot) }
    return meaning
  }

  private func isSame(_ start: Int, _ cell: Cell) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard let known = bytes.baseAddress, let base = cell.baseAddress else { return false }
      return memcmp(known + start, base, cell.count) == 0
    }
  }

  @inline(never)
  private mutating func keep(_ cell: Cell, _ words: CellWords, _ meaning: Meaning, in slot: Int) {
    slots[slot] = Int32(count)
    (entries + count).initialize(
      to: Entry(words: words, start: bytes.count, length: cell.count, meaning: meaning))
    count += 1
    if cell.count > Self.wordBytes { bytes.append(contentsOf: cell) }
    if count * 2 >= slotCount { grow() }
  }

  private mutating func grow() {
    slots.deallocate()
    slotCount *= 2
    slots = Self.emptySlots(slotCount)
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: slotCount / 2)
    larger.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = larger
    for index in 0..<count {
      let hash = entries[index].words.hash(length: entries[index].length)
      var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = Int32(index)
    }
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Int32> {
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    slots.initialize(repeating: -1, count: count)
    return slots
  }
}
