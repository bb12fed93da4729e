/// The blocks of one rule in which some records stand, as they are before and after a night.
struct TouchedBlocks: Sendable {
  /// Entries of blocks that are compared, those of each side by side: below the record, and where sides
  /// differ its side in the lowest bit; without the records that are gone.
  private(set) var entries: [UInt64] = []
  /// Runs of entries that are one block each.
  private(set) var blocks: [Range<Int>] = []
  /// Records of blocks that became too large to compare, or stopped being so.
  private(set) var crossing: [UInt32] = []
  /// The records that stand, on the left where sides differ, in blocks that are passed over.
  private(set) var passedRecords = RecordSet()
  /// How many more blocks are passed over after the night than before, and their pairs.
  private(set) var passedOver = RuleBlocks.PassedOver()
  /// Whether entries carry a side in their lowest bit.
  let hasSides: Bool
  private let largest: Int

  /// Starts without blocks.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - largest: Pairs that one block may have.
  init(_ rule: KeyTable.Rule, largest: Int) {
    hasSides = !rule.isSymmetric
    self.largest = rule.isWhole ? Int.max : largest
  }

  /// Takes the blocks of some keys, but for those in which some records stand.
  ///
  /// - Parameters:
  ///   - found: Entries of all records under these keys, the number of the key above.
  ///   - keys: How many keys there are.
  ///   - marks: What each record is.
  ///   - others: What no record is of the blocks that are taken.
  mutating func take(
    _ found: [UInt64], keys: Int, _ marks: [RecordMarks], without others: RecordMarks
  ) {
    var found = found
    for block in RadixSort.group(&found, byUpperHalfBelow: keys)
    where others.isEmpty
      || found[block].allSatisfy({ marks[record($0)].isDisjoint(with: others) })
    {
      take(found[block], marks)
    }
  }

  private mutating func take(_ block: ArraySlice<UInt64>, _ marks: [RecordMarks]) {
    let (old, new) = pairs(in: block, marks)
    count(old, -1)
    count(new, 1)
    let left = block.filter { !marks[record($0)].contains(.gone) }
    if (old > largest) != (new > largest) { crossing += left.map { UInt32(record($0)) } }
    if new > largest { pass(left, of: marks.count) }
    guard new > 0, new <= largest else { return }
    blocks.append(entries.count..<entries.count + left.count)
    entries += left
  }

  // The pairs of a block before and after the night.
  private func pairs(
    in block: ArraySlice<UInt64>, _ marks: [RecordMarks]
  ) -> (old: Int, new: Int) {
    var (old, new) = ((all: 0, rights: 0), (all: 0, rights: 0))
    for entry in block {
      let (mark, right) = (marks[record(entry)], Int(entry & 1))
      if mark.contains(.known) { old = (old.all + 1, old.rights + right) }
      if !mark.contains(.gone) { new = (new.all + 1, new.rights + right) }
    }
    return (
      RuleBlocks.pairs(of: old.all, rights: hasSides ? old.rights : nil),
      RuleBlocks.pairs(of: new.all, rights: hasSides ? new.rights : nil)
    )
  }

  private mutating func pass(_ block: [UInt64], of count: Int) {
    for entry in block where !hasSides || entry & 1 == 0 {
      passedRecords.insert(record(entry), of: count)
    }
  }

  private mutating func count(_ pairs: Int, _ sign: Int) {
    guard pairs > largest else { return }
    passedOver.blocks += sign
    passedOver.pairs += sign * pairs
  }

  /// The record of an entry.
  @inline(__always)
  func record(_ entry: UInt64) -> Int {
    Int(entry & 0xFFFF_FFFF) >> (hasSides ? 1 : 0)
  }
}

extension TouchedBlocks {
  /// The records of all blocks that are compared, ascending.
  static func records(of blocks: [TouchedBlocks], among all: Int) -> [UInt32] {
    var isOne = [Bool](repeating: false, count: all)
    for touched in blocks {
      for entry in touched.entries { isOne[touched.record(entry)] = true }
    }
    return isOne.indices.filter { isOne[$0] }.map(UInt32.init)
  }

  /// The same blocks of records in a table of their own.
  func among(_ near: NearRecords) -> TouchedBlocks {
    var touched = self
    let digits: UInt64 = hasSides ? 1 : 0
    touched.entries = entries.map {
      $0 & 0xFFFF_FFFF_0000_0000 | UInt64(near.place(of: record($0))) << digits | $0 & digits
    }
    touched.passedRecords = RecordSet()
    for (place, record) in near.records.enumerated() where passedRecords.contains(Int(record)) {
      touched.passedRecords.insert(place, of: near.records.count)
    }
    return touched
  }
}
