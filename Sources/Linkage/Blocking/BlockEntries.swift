/// A rule's entries, those under one key together.
///
/// Most keys have one entry: it is found by bits, so that hardly any but the others are sorted.
struct BlockEntries {
  /// Entries under keys that several have, and a few others; those under one key together.
  let shared: [BlockEntry]
  /// Where each of these keys stands among them, in no order that means anything; a few have one
  /// entry alone.
  let blocks: [Range<Int>]
  /// Positions of the other entries, each under a key that no other entry has.
  let alone: [Int32]

  /// Sorts entries.
  ///
  /// - Complexity: O(n), and O(m log m) in those under one key.
  init(_ entries: [BlockEntry]) {
    let mayBeShared = KeyFilter.repeated(in: entries, \.hash)
    var (several, alone): ([BlockEntry], [Int32]) = ([], [])
    for (place, entry) in entries.enumerated() {
      if mayBeShared.mayHold(entry.hash) {
        several.append(entry)
      } else {
        alone.append(Int32(place))
      }
    }
    var shared = RadixSort.order(of: several.map(\.hash)).map { several[Int($0)] }
    for run in Self.runs(of: shared, { $0.hash == $1.hash }) where run.count > 1 {
      shared.withUnsafeMutableBufferPointer { $0[run].sort(by: BlockEntry.precedes) }
    }
    blocks = Self.runs(of: shared) { $0.hasKey(of: $1) }
    (self.shared, self.alone) = (shared, alone)
  }

  /// The keys' blocks in the order of the keys.
  func inOrder(_ blocks: [Range<Int>]) -> [Range<Int>] {
    blocks.sorted { BlockEntry.precedes(shared[$0.lowerBound], shared[$1.lowerBound]) }
  }

  private static func runs(
    of entries: [BlockEntry], _ areAlike: (BlockEntry, BlockEntry) -> Bool
  ) -> [Range<Int>] {
    var (runs, first): ([Range<Int>], Int) = ([], 0)
    for end in 1...max(1, entries.count)
    where end >= entries.count || !areAlike(entries[first], entries[end]) {
      if end <= entries.count { runs.append(first..<end) }
      first = end
    }
    return runs
  }
}
