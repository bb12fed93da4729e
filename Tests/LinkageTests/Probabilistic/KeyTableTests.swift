import Testing

@testable import Linkage

struct KeyTableTests {
  private let rows: [[String]]
  private let table: ComparisonTable

  // More than the records of one piece and of one chunk.
  init() {
    var random = SeededGenerator(seed: 11)
    rows = (0..<18_500).map { _ in
      [
        random.chance(0.1) ? "" : "f\(random.below(60))", "s\(random.below(60))",
        random.chance(0.3) ? "f\(random.below(9))" : "d\(random.below(900))",
      ]
    }
    table = TextTable.rows(["f", "s", "d"], rows)
  }

  private func keys(_ rule: String) throws -> KeyTable {
    try KeyTable(
      TextTable.model(comparisons: [TextTable.plain("f")], rules: ["l.s = r.s", rule]), table)
  }

  // The entries under the keys of some records, by number of the key.
  private func blocks(_ keys: KeyTable, of records: [Int]) -> [[UInt64]] {
    let index = keys.index(1, of: records)
    var entries = keys.entries(1, under: index)
    return RadixSort.group(&entries, byUpperHalfBelow: index.count).map {
      entries[$0].map { $0 & 0xFFFF_FFFF }
    }
  }

  private static let rules: [(rule: String, key: @Sendable ([String]) -> [String])] = [
    ("l.d = r.d", { [$0[2]] }),
    ("l.f = r.f AND l.s = r.s", { [$0[0], $0[1]] }),
    (
      "substr(l.s,2,1) = substr(r.s,2,1) AND l.f = r.f AND l.d = r.d",
      { [String($0[1].dropFirst().prefix(1)), $0[0], $0[2]] }
    ),
  ]

  @Test(arguments: rules.indices)
  func `under a key stand the records that say the same`(place: Int) throws {
    let (rule, key) = Self.rules[place]
    let wanted = [3, 40, 2_047, 2_048, 16_383, 16_384, 18_499]
    let found = try blocks(keys(rule), of: wanted)
    let keys = Set(wanted.map { key(rows[$0]) }).filter { !$0.contains("") }
    let expected = keys.map { own in
      rows.indices.filter { key(rows[$0]) == own }.map(UInt64.init)
    }
    #expect(Set(found) == Set(expected))
    #expect(found.count == expected.count)
  }

  @Test
  func `where sides differ both stand under a key, and what one cannot have under none`() throws {
    let found = try blocks(keys("l.f = r.d"), of: [7, 2_100])
    let keys = Set([7, 2_100].flatMap { [rows[$0][0], rows[$0][2]] }).filter { $0.hasPrefix("f") }
    let expected = keys.map { own in
      rows.indices.filter { rows[$0][0] == own }.map { UInt64($0) << 1 }
        + rows.indices.filter { rows[$0][2] == own }.map { UInt64($0) << 1 | 1 }
    }
    #expect(Set(found.map { $0.sorted() }) == Set(expected.map { $0.sorted() }))
  }

  @Test
  func `a rule without a key brings all records under one`() throws {
    let all = [(0..<UInt64(rows.count)).map { $0 }]
    #expect(try blocks(keys("l.f != r.f"), of: [5]) == all)
    let alone = try KeyTable(
      TextTable.model(comparisons: [TextTable.plain("f")], rules: ["1=1"]), table)
    var entries = alone.entries(0, under: alone.index(0, of: [5]))
    #expect(entries.count == rows.count)
    #expect(RadixSort.group(&entries, byUpperHalfBelow: 1) == [0..<rows.count])
  }

  @Test
  func `keys are those of blocks made record by record`() throws {
    let model = try TextTable.model(
      comparisons: [TextTable.plain("f")], rules: ["l.s = r.s", Self.rules[1].rule])
    let program = try ComparisonProgram(model, for: table)
    let blocks = RuleBlocks(program.rules[1], program.codes, largest: .max)
    let together = Dictionary(grouping: blocks.entries) { $0 >> 32 }.values.map {
      $0.map { $0 & 0xFFFF_FFFF }
    }
    let found = self.blocks(try KeyTable(model, table), of: Array(rows.indices))
    #expect(Set(together) == Set(found.filter { $0.count > 1 }))
  }
}
