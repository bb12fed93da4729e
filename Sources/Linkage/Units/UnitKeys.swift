/// The keys under which a model's blocking rules look for units, and who stands under each.
///
/// Keys are hashes of values and not of their places, so that they are the same every night.
struct UnitKeys: Sendable {
  /// Under one key of one rule: the units, rules first.
  struct Entry: Sendable {
    let rule: Int32
    let key: UInt64
    let unit: UInt32

    static func precedes(_ left: Self, _ right: Self) -> Bool {
      (left.rule, left.key, left.unit) < (right.rule, right.key, right.unit)
    }
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

  /// What a rule passed over because too many stand under a key.
  struct PassedOver: Sendable, Hashable {
    var rule: Int32
    var key: UInt64
    var pairs: Int
  }

  private let entries: [Entry]
  private let largest: Int

  /// Makes the keys of all units.
  ///
  /// - Throws: `LinkageModelError` where a rule asks more than that sets share a member.
  init(_ model: LinkageModel, _ table: ComparisonTable) throws(LinkageModelError) {
    var entries: [Entry] = []
    for (place, rule) in model.blocking.enumerated() {
      let columns = try Self.columns(rule, table)
      Self.add(Int32(place), columns, units: table.count, to: &entries)
    }
    entries.sort(by: Entry.precedes)
    self.entries = entries
    largest = model.largestBlock
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
    for unit in 0..<units {
      var keys: [UInt64] = [UInt64(bitPattern: Int64(rule))]
      for (codes, sets) in columns {
        let code = Int(codes[unit])
        keys =
          code == 0
          ? []
          : keys.flatMap { key in
            sets[code - 1].map { ByteHash.mix(key ^ UInt64($0) &* 0x9E37_79B9_7F4A_7C15) }
          }
        if keys.isEmpty { break }
      }
      for key in keys { entries.append(Entry(rule: rule, key: key, unit: UInt32(unit))) }
    }
  }

  /// The keys under which some units stand, by unit; keys of two rules differ.
  ///
  /// - Complexity: O(n) in the keys of all units.
  func keys(of isWanted: [Bool], without passedOver: Set<UInt64>) -> [Int: Set<UInt64>] {
    var keys: [Int: Set<UInt64>] = [:]
    for entry in entries where isWanted[Int(entry.unit)] && !passedOver.contains(entry.key) {
      keys[Int(entry.unit), default: []].insert(entry.key)
    }
    return keys
  }

  /// The pairs of which one at least is wanted, each once and with the first rule that brings it.
  ///
  /// - Complexity: O(n log n) in the keys of all units, O(p log p) in the pairs.
  func candidates(
    wanted: [Bool]
  ) -> (pairs: [Candidate], passedOver: [PassedOver]) {
    var (pairs, passedOver): ([Candidate], [PassedOver]) = ([], [])
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].rule == entries[start].rule,
        entries[end].key == entries[start].key
      {
        end += 1
      }
      let size = (end - start) * (end - start - 1) / 2
      if size > largest {
        passedOver.append(
          PassedOver(rule: entries[start].rule, key: entries[start].key, pairs: size))
      } else if size > 0 {
        Self.pairs(entries[start..<end], wanted, &pairs)
      }
      start = end
    }
    return (Self.distinct(&pairs), passedOver)
  }

  private static func pairs(
    _ block: ArraySlice<Entry>, _ wanted: [Bool], _ pairs: inout [Candidate]
  ) {
    for one in block.indices {
      let isWanted = wanted[Int(block[one].unit)]
      for other in block[(one + 1)...]
      where isWanted || wanted[Int(other.unit)] {
        guard block[one].unit != other.unit else { continue }
        pairs.append(
          Candidate(left: block[one].unit, right: other.unit, rule: other.rule))
      }
    }
  }

  private static func distinct(_ pairs: inout [Candidate]) -> [Candidate] {
    pairs.sort(by: Candidate.precedes)
    var kept: [Candidate] = []
    for pair in pairs {
      if let last = kept.last, last.left == pair.left, last.right == pair.right { continue }
      kept.append(pair)
    }
    return kept
  }
}
