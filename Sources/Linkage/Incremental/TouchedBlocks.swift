/// The blocks of one rule in which some records stand, as they are before and after a night.
struct TouchedBlocks: Sendable {
  /// Entries of blocks that are compared, as those of `RuleBlocks`, without the records that are gone.
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

  /// Sorts entries into blocks.
  ///
  /// - Parameters:
  ///   - found: Entries of all records under the keys of some, and of a few others.
  ///   - rule: The rule.
  ///   - rows: The records of the night.
  ///   - isWanted: Whether all pairs of a record are to be compared.
  ///   - largest: Pairs that one block may have.
  init(
    _ found: [UInt64], _ rule: ComparisonProgram.Rule, _ rows: NightRows, isWanted: [Bool],
    largest: Int
  ) {
    hasSides = !rule.isSymmetric
    var found = found
    if rule.keyCount > 0 { RadixSort.sortByUpperHalf(&found) }
    let largest = rule.keyCount > 0 ? largest : Int.max
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end] >> 32 == found[start] >> 32 { end += 1 }
      take(found[start..<end], rows, isWanted, largest)
      start = end
    }
  }

  private mutating func take(
    _ block: ArraySlice<UInt64>, _ rows: NightRows, _ isWanted: [Bool], _ largest: Int
  ) {
    guard
      block.contains(where: { isWanted[record($0)] || rows.isGone[record($0)] })
    else { return }
    let old = RuleBlocks.pairs(in: block.filter { record($0) < rows.known }[...], hasSides)
    let new = RuleBlocks.pairs(in: block.filter { !rows.isGone[record($0)] }[...], hasSides)
    count(old, largest, -1)
    count(new, largest, 1)
    if (old > largest) != (new > largest) {
      crossing += block.map { UInt32(record($0)) }.filter { !rows.isGone[Int($0)] }
    }
    if new > largest { pass(block, rows) }
    guard new > 0, new <= largest else { return }
    let first = entries.count
    for entry in block where !rows.isGone[record(entry)] { entries.append(entry) }
    blocks.append(first..<entries.count)
  }

  private mutating func pass(_ block: ArraySlice<UInt64>, _ rows: NightRows) {
    for entry in block where !hasSides || entry & 1 == 0 {
      passedRecords.insert(record(entry), of: rows.isGone.count)
    }
  }

  private mutating func count(_ pairs: Int, _ largest: Int, _ sign: Int) {
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
  /// The blocks of all rules in which wanted records or such that go stand.
  ///
  /// - Complexity: O(n) in all records and rules: every key is made once and looked up.
  static func of(
    _ program: ComparisonProgram, _ rows: NightRows, isWanted: [Bool], largest: Int
  ) -> [TouchedBlocks] {
    let filters = filters(program, rows, isWanted)
    let chunk = 1 << 14
    let pieces = Workers.map((program.codes.count + chunk - 1) / chunk) { piece in
      let records = piece * chunk..<min((piece + 1) * chunk, program.codes.count)
      return filters.indices.map { entries(program, $0, records, filters[$0]) }
    }
    return Workers.map(program.ruleCount) { rule in
      TouchedBlocks(
        pieces.flatMap { $0[rule] }, program.rules[rule], rows, isWanted: isWanted,
        largest: largest)
    }
  }

  private static func filters(
    _ program: ComparisonProgram, _ rows: NightRows, _ isWanted: [Bool]
  ) -> [KeyFilter] {
    let touched = isWanted.indices.filter { isWanted[$0] || rows.isGone[$0] }
    return Workers.map(program.ruleCount) { rule in
      var filter = KeyFilter(capacity: touched.count * 2)
      forEachKey(program, rule, touched) { hash, _ in filter.insert(hash) }
      return filter
    }
  }

  private static func entries(
    _ program: ComparisonProgram, _ rule: Int, _ records: Range<Int>, _ filter: KeyFilter
  ) -> [UInt64] {
    var entries: [UInt64] = []
    forEachKey(program, rule, records) { hash, place in
      if filter.mayHold(hash) { entries.append(hash & 0xFFFF_FFFF_0000_0000 | place) }
    }
    return entries
  }

  @inline(__always)
  private static func forEachKey(
    _ program: ComparisonProgram, _ rule: Int, _ records: some Sequence<Int>,
    _ body: (_ hash: UInt64, _ place: UInt64) -> Void
  ) {
    let (rule, codes) = (program.rules[rule], program.codes)
    for side in 0..<(rule.isSymmetric ? 1 : 2) {
      let offsets = (0..<rule.keyCount).map { side == 0 ? rule.keys[$0].left : rule.keys[$0].right }
      offsets.withUnsafeBufferPointer { offsets in
        for record in records {
          guard let hash = RuleBlocks.hash(codes.codes + record * codes.stride, offsets) else {
            continue
          }
          body(hash, rule.isSymmetric ? UInt64(record) : UInt64(record) << 1 | UInt64(side))
        }
      }
    }
  }
}
