import Testing
import Vocabulary

@testable import Linkage

struct BlockingTests {
  @Test(arguments: [
    ("2011-05-03", "2011-05-03", BirthAgreement.same), ("2011-05-03", "2011-03-05", .swapped),
    ("2011-05-03", "2011-05-13", .onePart), ("2011-05-03", "2011-06-03", .onePart),
    ("2011-05-03", "2012-05-03", .onePart), ("2011-05-03", "2012-03-05", .far),
    ("2011-05-03", "2011-06-04", .far), ("2011-01-01", "2010-12-31", .far),
  ])
  func `births agree whole, swapped, in all but one part or not`(
    left: String, right: String, agreement: BirthAgreement
  ) throws {
    let (one, other) = (try #require(Day(iso: left)), try #require(Day(iso: right)))
    #expect(BirthAgreement(one, other) == agreement)
    #expect(BirthAgreement(other, one) == agreement)
  }

  @Test(arguments: [
    ("2011-05-03", "2011-03-05"), ("2011-12-01", "2011-01-12"), ("2011-05-13", nil),
    ("2011-05-05", nil),
  ])
  func `a birth is swapped where that is another date`(birth: String, swap: String?) throws {
    #expect(BirthAgreement.swap(try #require(Day(iso: birth)))?.iso == swap)
  }

  @Test(arguments: [-40_000, -1, 0, 14_000] as [Int32])
  func `a key gives birth and sex back`(birth: Int32) {
    let key = PersonKey(birth: birth, sex: 2)
    #expect(PersonKey(high: key.high) == key)
  }

  @Test func `different fields never pack into one number`() {
    let pair = { (left: (ValueKey.Field, Int32), right: (ValueKey.Field, Int32)) in
      ValueKey.pair(ValueKey.field(left.0, left.1), ValueKey.field(right.0, right.1))
    }
    let keys = [
      pair((.area, 1), (.ethnicity, 2)), pair((.area, 2), (.ethnicity, 1)),
      pair((.area, 1), (.incidentDay, 2)), pair((.area, 1), (.referralDay, 2)),
      pair((.ethnicity, 1), (.incidentDay, 2)), ValueKey.single(1),
      ValueKey.offence(1, on: 2), ValueKey.offence(2, on: 1),
    ]
    #expect(Set(keys).count == keys.count)
  }

  @Test func `values are counted whatever stands beside them`() {
    let counts = ValueCounts(
      [5, 7, 5, 9, 5].map { BlockEntry(high: 1, low: $0, cluster: 0, row: 0, side: 0) })
    #expect([4, 5, 6, 7, 9, 10].map { counts[$0] } == [0, 3, 0, 1, 1, 0])
  }

  @Test func `a thousand values are counted as a dictionary counts them`() {
    var random = SeededGenerator(seed: 3)
    let values = (0..<5_000).map { _ in UInt64(random.below(1_000)) &* 0x1_0000_0001 }
    let counts = ValueCounts(
      values.map { BlockEntry(high: 1, low: $0, cluster: 0, row: 0, side: 0) })
    let expected = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(expected.allSatisfy { counts[$0.key] == $0.value })
    #expect(counts[7] == 0)
  }

  @Test func `entries stand together that have one key, and alone where no other has it`() {
    var random = SeededGenerator(seed: 4)
    let entries = (0..<3_000).map { row in
      BlockEntry(
        high: UInt64(random.below(40)), low: UInt64(random.below(90)),
        cluster: Int32(random.below(500)), row: Int32(row), side: UInt8(random.below(3)))
    }
    let sorted = BlockEntries(entries)
    let expected = Dictionary(grouping: entries) { [$0.high, $0.low] }
    let blocks = sorted.blocks.map { sorted.shared[$0] }
    #expect(
      blocks.allSatisfy {
        $0.elementsEqual($0.sorted(by: BlockEntry.precedes)) { $0.row == $1.row }
      })
    #expect(
      blocks.allSatisfy {
        $0.count == expected[[$0[$0.startIndex].high, $0[$0.startIndex].low]]?.count
      })
    #expect(sorted.shared.count + sorted.alone.count == entries.count)
    for place in sorted.alone {
      #expect(expected[[entries[Int(place)].high, entries[Int(place)].low]]?.count == 1)
    }
    let keys = sorted.inOrder(sorted.blocks).map { sorted.shared[$0.lowerBound] }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { ($0.high, $0.low) < ($1.high, $1.low) })
    #expect(!sorted.alone.isEmpty && blocks.contains { $0.count > 1 })
  }

  @Test func `a graph knows its connected parts and which are complete`() {
    // A path 0-1-2, a triangle 3-4-5 and 6 alone.
    let edges: Set<[Int]> = [[0, 1], [1, 2], [3, 4], [4, 5], [3, 5]]
    let graph = SmallGraph(count: 7) { edges.contains([$0, $1]) }
    #expect(graph.parts == [[0, 1, 2], [3, 4, 5]])
    #expect(!graph.isComplete([0, 1, 2]))
    #expect(graph.isComplete([3, 4, 5]))
    #expect(graph.parts(within: [0, 2, 4, 5]) == [[4, 5]])
    #expect(graph.tree(over: [2, 1, 0]).map { [$0.0, $0.1] } == [[2, 1], [1, 0]])
  }

  @Test func `clusters remember their members round the ring`() {
    var clusters = Clusters(count: 6)
    clusters.join(4, 2)
    clusters.join(1, 5)
    clusters.join(5, 4)
    clusters.join(1, 2)
    var members: Set<Int32> = []
    clusters.forEachMember(of: 4) { members.insert($0) }
    #expect(members == [1, 2, 4, 5])
    #expect((0..<6).map { clusters.root($0) } == [0, 1, 1, 3, 1, 1])
  }

  @Test func `a number that reaches too many is a placeholder`() throws {
    let rows = (1...5).map { SentRow(.care, $0, child: $0, nhs: 1) }
    let settings = try LinkageSettings(largestBlock: 4)
    #expect(linked(rows).contains("care 1 + care 2"))
    #expect(linked(rows, settings: settings) == "care 1 | care 2 | care 3 | care 4 | care 5")
    #expect(refused(rows, settings: settings) == ["L02": 4])
  }
}
