/// The blocks of one rule: records whose keys have one hash stand side by side.
struct RuleBlocks: Sendable {
  /// Hash of the key above, place of the record (and its side, where sides differ) below; blocks
  /// of one record and those that are too large are gone.
  let entries: [UInt64]
  /// Runs of places from which pairs start, of about equal work.
  let pieces: [Range<Int>]
  /// What was passed over.
  let passedOver: PassedOver
  /// Whether entries carry a side in their lowest bit.
  let hasSides: Bool
  /// The records that stood, on the left where sides differ, in blocks that were passed over.
  let passedRecords: RecordSet

  /// Blocks that were too large.
  struct PassedOver: Sendable, Hashable {
    var blocks = 0
    var pairs = 0
  }

  private static let pairsPerPiece = 1 << 16

  /// Makes the blocks of a rule.
  ///
  /// Of `thinning` blocks one is kept, chosen by the hash of its key.
  init(_ rule: ComparisonProgram.Rule, _ codes: RecordCodes, largest: Int, thinning: UInt64 = 1) {
    hasSides = !rule.isSymmetric
    var entries = Self.keyed(rule, codes, rule.keyCount == 0 ? 1 : thinning)
    if rule.keyCount > 0 { RadixSort.sortByUpperHalf(&entries) }
    var (pieces, passedOver): ([Range<Int>], PassedOver) = ([], PassedOver())
    let isWhole = rule.keyCount == 0
    var passedRecords = RecordSet()
    let kept = Self.compact(
      &entries, hasSides, largest: isWhole ? Int.max : largest, &pieces, &passedOver
    ) { [hasSides] block in
      for entry in block where !hasSides || entry & 1 == 0 {
        passedRecords.insert(Int(entry & 0xFFFF_FFFF) >> (hasSides ? 1 : 0), of: codes.count)
      }
    }
    entries.removeLast(entries.count - kept)
    self.passedRecords = passedRecords
    self.entries = entries
    self.pieces = pieces
    self.passedOver = passedOver
  }

  private static func keyed(
    _ rule: ComparisonProgram.Rule, _ codes: RecordCodes, _ thinning: UInt64
  ) -> [UInt64] {
    let keys = UnsafeBufferPointer(start: rule.keys, count: rule.keyCount)
    var entries: [UInt64] = []
    entries.reserveCapacity(codes.count * (rule.isSymmetric ? 1 : 2) / Int(thinning))
    for side in 0..<(rule.isSymmetric ? 1 : 2) {
      let parts = KeyHash.parts(keys.map { side == 0 ? $0.left : $0.right })
      parts.withUnsafeBufferPointer { parts in
        for record in 0..<codes.count {
          guard let hash = KeyHash.of(codes.codes + record * codes.stride, parts),
            thinning == 1 || ByteHash.mix(UInt64(hash)) % thinning == 0
          else { continue }
          let place = rule.isSymmetric ? UInt64(record) : UInt64(record) << 1 | UInt64(side)
          entries.append(UInt64(hash) << 32 | place)
        }
      }
    }
    return entries
  }

  /// How many pairs a block may hold: where sides differ those of one of each.
  @inline(__always)
  static func pairs(in block: ArraySlice<UInt64>, _ hasSides: Bool) -> Int {
    pairs(of: block.count, rights: hasSides ? block.reduce(0) { $0 + Int($1 & 1) } : nil)
  }

  /// The same of so many entries, of which some stand right where sides differ.
  @inline(__always)
  static func pairs(of entries: Int, rights: Int?) -> Int {
    rights.map { $0 * (entries - $0) } ?? entries * (entries - 1) / 2
  }

  // Blocks move to the front over those that go; returns how many entries stay.
  private static func compact(
    _ entries: inout [UInt64], _ hasSides: Bool, largest: Int, _ pieces: inout [Range<Int>],
    _ passedOver: inout PassedOver, _ pass: (ArraySlice<UInt64>) -> Void
  ) -> Int {
    var (kept, pieceStart, work, start) = (0, 0, 0, 0)
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end] >> 32 == entries[start] >> 32 { end += 1 }
      let size = end - start
      let pairs = Self.pairs(in: entries[start..<end], hasSides)
      if pairs > largest {
        passedOver.blocks += 1
        passedOver.pairs += pairs
        pass(entries[start..<end])
      } else if size > 1 {
        for place in start..<end {
          entries[kept] = entries[place]
          kept += 1
          work += end - place - 1
          if work >= pairsPerPiece {
            pieces.append(pieceStart..<kept)
            (pieceStart, work) = (kept, 0)
          }
        }
      }
      start = end
    }
    if pieceStart < kept { pieces.append(pieceStart..<kept) }
    return kept
  }
}
