import Testing

@testable import Linkage

struct PairStreamTests {
  private final class Collector: PairConsumer {
    private var pairs: [[Int]] = []

    func take(_ batch: PairBatch, rule: Int) {
      for index in 0..<batch.count {
        pairs.append([Int(batch.left[index]), Int(batch.right[index]), rule])
      }
    }

    func finish() -> [[Int]] {
      defer { pairs = [] }
      return pairs
    }
  }

  private func pairs(
    _ table: ComparisonTable, _ rules: [String], linkType: LinkageModel.LinkType = .dedupe,
    largest: Int = 1_000_000
  ) throws -> (pairs: [[Int]], passedOver: [RuleBlocks.PassedOver]) {
    let comparisons = table.columns.map { TextTable.plain($0.name) }
    let model = try TextTable.model(comparisons: comparisons, rules: rules)
    let program = try ComparisonProgram(model, for: table)
    let result = PairStream(
      program: program, linkType: linkType, largestBlock: largest,
      rules: Array(rules.indices)
    ).run { Collector() }
    return (result.outputs.flatMap { $0 }, result.passedOver)
  }

  @Test
  func `a pair belongs to the first rule that holds of it`() throws {
    let table = TextTable.rows(
      ["a", "b"], [["x", "1"], ["x", "1"], ["x", "2"], ["y", "1"], ["", "1"]])
    let found = try pairs(table, ["l.a = r.a", "l.b = r.b"]).pairs
    // Rule 0: the three x. Rule 1: 0 and 1 are gone; 3 and 4 go with 0 and 1, and together.
    #expect(
      found == [
        [0, 1, 0], [0, 2, 0], [1, 2, 0], [0, 3, 1], [0, 4, 1], [1, 3, 1], [1, 4, 1], [3, 4, 1],
      ])
  }

  @Test
  func `rules across columns bring swapped names once`() throws {
    let table = TextTable.rows(
      ["f", "s"],
      [["ann", "lee"], ["lee", "ann"], ["ann", "lee"], ["lee", "lee"], ["lee", "lee"]])
    let found = try pairs(table, ["l.f = r.s AND l.s = r.f"]).pairs
    #expect(
      found.map { [$0[0], $0[1]] }.sorted { $0.lexicographicallyPrecedes($1) }
        == [[0, 1], [1, 2], [3, 4]])
  }

  @Test
  func `blocking finds what comparing all pairs finds`() throws {
    var random = SeededGenerator(seed: 5)
    let rows = (0..<300).map { _ in
      (0..<3).map { _ in ["", "a", "b", "ab", "abc", "ba"].randomElement(using: &random) ?? "" }
    }
    let sources = rows.map { _ in UInt16.random(in: 0...1, using: &random) }
    let table = TextTable.rows(["a", "b", "c"], rows, sources: sources)
    let rules = [
      "l.a = r.a AND l.b = r.b", "substr(l.a,1,1) = substr(r.a,1,1) AND l.c = r.c",
      "l.a = r.b AND l.b = r.a", "l.c = r.c AND levenshtein(l.a, r.a) <= 1",
    ]
    for linkType in [LinkageModel.LinkType.dedupe, .link] {
      let found = try pairs(table, rules, linkType: linkType).pairs
      let expected = allPairs(rows, sources, linkType)
      #expect(Set(found) == Set(expected))
      #expect(found.count == expected.count)
    }
  }

  // The same rules written out over all pairs.
  private func allPairs(
    _ rows: [[String]], _ sources: [UInt16], _ linkType: LinkageModel.LinkType
  ) -> [[Int]] {
    var found: [[Int]] = []
    for left in rows.indices {
      for right in rows.indices where left < right {
        if linkType == .link, sources[left] == sources[right] { continue }
        if let rule = rule(of: rows[left], rows[right]) { found.append([left, right, rule]) }
      }
    }
    return found
  }

  private func rule(of l: [String], _ r: [String]) -> Int? {
    func same(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
      !one.isEmpty && one == other
    }
    if same(l[0], r[0]), same(l[1], r[1]) { return 0 }
    if same(l[0].prefix(1), r[0].prefix(1)), same(l[2], r[2]) { return 1 }
    if same(l[0], r[1]), same(l[1], r[0]) { return 2 }
    let isNear = EditDistance.levenshtein(Array(l[0]), Array(r[0])) <= 1
    return same(l[2], r[2]) && !l[0].isEmpty && !r[0].isEmpty && isNear ? 3 : nil
  }

  @Test
  func `a block that is too large is passed over and reported`() throws {
    let table = TextTable.rows(["a"], ["x", "x", "x", "x", "y", "y"].map { [$0] })
    let (found, passedOver) = try pairs(table, ["l.a = r.a"], largest: 5)
    // Four x make 6 pairs, two y make 1.
    #expect(found == [[4, 5, 0]])
    #expect(passedOver == [RuleBlocks.PassedOver(blocks: 1, pairs: 6)])
  }

  @Test
  func `a pair of a block that is passed over belongs to the next rule that holds of it`() throws {
    let rows = [["x", "1"], ["x", "1"], ["x", "2"], ["x", "3"], ["y", "4"], ["y", "4"]]
    let table = TextTable.rows(["a", "b"], rows)
    let found = try pairs(table, ["l.a = r.a", "l.b = r.b"], largest: 5).pairs
    // Four x make 6 pairs, so rule 0 brings the y alone; the x that share b are rule 1's.
    #expect(found == [[4, 5, 0], [0, 1, 1]])
  }

  @Test
  func `a block with sides is as large as the pairs of one side with the other`() throws {
    let rows = [["x", "a"], ["x", "a"], ["x", "a"], ["x", "a"], ["a", "x"]]
    let table = TextTable.rows(["f", "s"], rows)
    let rule = "l.f = r.s AND l.s = r.f"
    #expect(
      try pairs(table, [rule], largest: 4).pairs.map { [$0[0], $0[1]] }
        == [[0, 4], [1, 4], [2, 4], [3, 4]])
    let (found, passedOver) = try pairs(table, [rule, "l.f = r.f AND l.s = r.s"], largest: 3)
    // Both ways round the swapped name meets four, and six pairs share a name.
    #expect(found == [] && passedOver.map(\.pairs) == [8, 6])
  }

  @Test
  func `with rules that pass over, blocking finds what is in any block that is small enough`()
    throws
  {
    var random = SeededGenerator(seed: 9)
    let rows = (0..<200).map { _ in
      (0..<2).map { _ in
        String("aaaaabbbcdefgh".randomElement(using: &random) ?? "a")
          + String("xxxyz".randomElement(using: &random) ?? "x")
      }
    }
    let rules = ["l.a = r.a", "l.b = r.b", "l.a = r.b AND l.b = r.a"]
    let found = try pairs(TextTable.rows(["a", "b"], rows), rules, largest: 40).pairs
    var expected: [[Int]] = []
    for left in rows.indices {
      for right in rows.indices where left < right {
        if let rule = owner(rows, left, right, largest: 40) {
          expected.append([left, right, rule])
        }
      }
    }
    #expect(Set(found) == Set(expected) && found.count == expected.count)
  }

  // The first rule of which the pair's block is small enough, by counting all rows.
  private func owner(_ rows: [[String]], _ left: Int, _ right: Int, largest: Int) -> Int? {
    let (one, other) = (rows[left], rows[right])
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    for place in 0..<2 where one[place] == other[place] {
      if pairs(rows.count { $0[place] == one[place] }) <= largest { return place }
    }
    guard one[0] == other[1], one[1] == other[0] else { return nil }
    let alike = rows.count { $0 == one }
    return alike * rows.count { $0 == [one[1], one[0]] } <= largest ? 2 : nil
  }
}
