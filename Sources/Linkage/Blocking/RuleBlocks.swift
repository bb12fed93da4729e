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
      let offsets = keys.map { side == 0 ? $0.left : $0.right }
      offsets.withUnsafeBufferPointer { offsets in
        for record in 0..<codes.count {
          guard let hash = hash(codes.codes + record * codes.stride, offsets),
            thinning == 1 || (hash & 0xFFFF_FFFF) % thinning == 0
          else { continue }
          let place = rule.isSymmetric ? UInt64(record) : UInt64(record) << 1 | UInt64(side)
          entries.append(hash & 0xFFFF_FFFF_0000_0000 | place)
        }
      }
    }
    return entries
  }

  /// The hash of a record's key; nothing where a part of it is missing.
  @inline(__always)
  static func hash(
    _ codes: UnsafeMutablePointer<UInt32>, _ offsets: UnsafeBufferPointer<Int>
  ) -> UInt64? {
    var hash: UInt64 = 0
    for offset in offsets {
      let code = codes[offset]
      if code == 0 || code == UInt32.max { return nil }
      hash = ByteHash.mix(hash ^ UInt64(code))
    }
    return hash
  }

  /// How many pairs a block may hold: where sides differ those of one of each.
  @inline(__always)
  static func pairs(in block: ArraySlice<UInt64>, _ hasSides: Bool) -> Int {
    guard hasSides else { return block.count * (block.count - 1) / 2 }
    let rights = block.reduce(0) { $0 + Int($1 & 1) }
    return rights * (block.count - rights)
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
