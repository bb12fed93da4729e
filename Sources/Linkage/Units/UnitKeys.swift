/// The keys under which a model's blocking rules look for units, and who stands under each.
///
/// Keys are hashes of values and not of their places, so that they are the same every night. Nobody
/// but those who stand under one key is a pair, and under a key of too many nobody is: so pairs
/// grow with the units and not with their square.
struct UnitKeys: Sendable {
  /// Under one key of one rule: a unit.
  private struct Entry {
    let key: UInt64
    let unit: UInt32
    let rule: Int32
  }

  /// A pair that a rule brings.
  struct Candidate: Sendable, Hashable {
    let left: UInt32
    let right: UInt32
    let rule: Int32

    static func precedes(_ left: Self, _ right: Self) -> Bool {
      (left.left, left.right, left.rule) < (right.left, right.right, right.rule)
    }
  }

  /// The units under one key, by where they stand among the members of all blocks.
  private struct Block {
    let key: UInt64
    let rule: Int32
    let isPassedOver: Bool
    let members: Range<Int>
  }

  /// Keys of blocks that are too large, ascending.
  let passedOver: [UInt64]
  private let blocks: [Block]
  private let members: [UInt32]
  /// The block of each member.
  private let blockOfMember: [Int32]
  /// The places of each unit among the members.
  private let places: RowGroups

  /// Makes the keys of all units.
  ///
  /// - Parameters:
  ///   - model: The model, whose rules and largest block count.
  ///   - table: What the units say.
  ///   - given: Keys that are passed over whatever the size of their blocks, and no others; none
  ///     where the model's largest block decides.
  /// - Throws: `LinkageModelError` where a rule asks more than that sets share a member.
  /// - Complexity: O(n log n) in the keys of all units.
  init(
    _ model: LinkageModel, _ table: ComparisonTable, passingOver given: Set<UInt64>? = nil
  ) throws(LinkageModelError) {
    var entries: [Entry] = []
    for (place, rule) in model.blocking.enumerated() {
      let columns = try Self.columns(rule, table)
      Self.add(Int32(place), columns, units: table.count, to: &entries)
    }
    let mayBeShared = KeyFilter.repeated(in: entries, \.key)
    entries = entries.filter { mayBeShared.mayHold($0.key) }
    // Under one key units stand in their order, in which they were added.
    entries = RadixSort.order(of: entries.map(\.key)).map { entries[Int($0)] }
    var (blocks, members, blockOfMember): ([Block], [UInt32], [Int32]) = ([], [], [])
    for block in Self.shared(entries) {
      let (key, size) = (entries[block.lowerBound].key, block.count)
      let isTooLarge = given?.contains(key) ?? (size * (size - 1) / 2 > model.largestBlock)
      blockOfMember += Array(repeating: Int32(blocks.count), count: size)
      blocks.append(
        Block(
          key: key, rule: entries[block.lowerBound].rule, isPassedOver: isTooLarge,
          members: members.count..<members.count + size))
      members += entries[block].lazy.map(\.unit)
    }
    passedOver = blocks.filter(\.isPassedOver).map(\.key)
    places = RowGroups(personOfRow: members.map { Int32($0) }, count: table.count)
    (self.blocks, self.members, self.blockOfMember) = (blocks, members, blockOfMember)
  }

  /// The entries under every key that more than one has.
  private static func shared(_ entries: [Entry]) -> [Range<Int>] {
    var (ranges, start): ([Range<Int>], Int) = ([], 0)
    for end in 1...max(1, entries.count)
    where end >= entries.count || entries[end].key != entries[start].key {
      if end - start > 1 { ranges.append(start..<end) }
      start = end
    }
    return ranges
  }

  private static func columns(
    _ rule: BlockingRule, _ table: ComparisonTable
  ) throws(LinkageModelError) -> [(codes: [UInt32], sets: TokenSets)] {
    guard rule.residual == nil, !rule.keys.isEmpty else { throw .unknownRule(rule.text) }
    var columns: [(codes: [UInt32], sets: TokenSets)] = []
    for key in rule.keys {
      guard key.left.column == key.right.column, key.left.transforms.isEmpty,
        key.right.transforms.isEmpty, rule.explodes.contains(key.left.column)
      else { throw .unknownRule(rule.text) }
      guard let place = table.place(of: key.left.column) else {
        throw .unknownColumn(key.left.column)
      }
      guard case .sets(let sets) = table.columns[place].values else {
        throw .unsuitableColumn(key.left.column)
      }
      columns.append((table.columns[place].codes, sets))
    }
    return columns
  }

  private static func add(
    _ rule: Int32, _ columns: [(codes: [UInt32], sets: TokenSets)], units: Int,
    to entries: inout [Entry]
  ) {
    var (keys, longer): ([UInt64], [UInt64]) = ([], [])
    for unit in 0..<units where columns.allSatisfy({ $0.codes[unit] != ComparisonColumn.missing }) {
      keys.append(UInt64(bitPattern: Int64(rule)))
      for (codes, sets) in columns {
        for key in keys {
          for member in sets[Int(codes[unit]) - 1] {
            longer.append(ByteHash.mix(key ^ UInt64(member) &* 0x9E37_79B9_7F4A_7C15))
          }
        }
        swap(&keys, &longer)
        longer.removeAll(keepingCapacity: true)
      }
      for key in keys { entries.append(Entry(key: key, unit: UInt32(unit), rule: rule)) }
      keys.removeAll(keepingCapacity: true)
    }
  }

  /// Whether a rule brings a pair.
  func bring(_ left: Int, _ right: Int) -> Bool {
    let theirs = keptBlocks(of: right)
    return keptBlocks(of: left).contains { theirs.contains($0) }
  }

  /// The units under any of some keys.
  func units(under keys: Set<UInt64>) -> Set<UInt32> {
    keys.isEmpty
      ? [] : Set(blocks.lazy.filter { keys.contains($0.key) }.flatMap { members[$0.members] })
  }

  /// The pairs of a wanted unit, each once and with the first rule that brings it; those with a
  /// smaller unit that is wanted too are that unit's.
  ///
  /// - Complexity: O(p log p) in the pairs.
  func candidates(of unit: UInt32, wanted: [Bool]) -> [Candidate] {
    var pairs: [Candidate] = []
    for block in keptBlocks(of: Int(unit)) {
      for other in members[blocks[block].members]
      where other > unit || other < unit && !wanted[Int(other)] {
        pairs.append(
          Candidate(left: min(unit, other), right: max(unit, other), rule: blocks[block].rule))
      }
    }
    pairs.sort(by: Candidate.precedes)
    var kept: [Candidate] = []
    for pair in pairs {
      if let last = kept.last, last.left == pair.left, last.right == pair.right { continue }
      kept.append(pair)
    }
    return kept
  }

  private func keptBlocks(of unit: Int) -> some Sequence<Int> {
    places.members(of: unit).lazy.map { Int(blockOfMember[Int($0)]) }
      .filter { !blocks[$0].isPassedOver }
  }
}
