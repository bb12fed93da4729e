/// A rule's entries, those under one key together.
///
/// Most keys have one entry: it is found by hashes, so that only the others are sorted.
struct BlockEntries {
  /// Entries under keys that several have, in order of the keys.
  let shared: [BlockEntry]
  /// Where each of these keys stands among them.
  let blocks: [Range<Int>]
  /// Entries under keys of their own, in no order that means anything.
  let alone: [BlockEntry]

  /// Sorts entries.
  ///
  /// - Complexity: O(n), and O(m log m) in those under shared keys.
  init(_ entries: [BlockEntry]) {
    let hashes = entries.map { ByteHash.mix(ByteHash.mix($0.high) ^ $0.low) }
    let order = RadixSort.order(of: hashes)
    var (shared, alone): ([BlockEntry], [BlockEntry]) = ([], [])
    for run in Self.runs(of: order, { hashes[Int($0)] == hashes[Int($1)] }) {
      let found = order[run].lazy.map { entries[Int($0)] }
      if run.count > 1 { shared += found } else { alone += found }
    }
    shared.sort(by: BlockEntry.precedes)
    blocks = Self.runs(of: shared) { $0.hasKey(of: $1) }
    (self.shared, self.alone) = (shared, alone)
  }

  private static func runs<Element>(
    of elements: [Element], _ areAlike: (Element, Element) -> Bool
  ) -> [Range<Int>] {
    var (runs, first): ([Range<Int>], Int) = ([], 0)
    for end in 1...max(1, elements.count)
    where end >= elements.count || !areAlike(elements[first], elements[end]) {
      if end <= elements.count { runs.append(first..<end) }
      first = end
    }
    return runs
  }
}
