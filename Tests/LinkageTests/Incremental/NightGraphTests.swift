import Testing

@testable import Linkage

struct NightGraphTests {
  private func edge(_ one: Int, _ other: Int) -> UInt64 {
    UInt64(min(one, other)) << 32 | UInt64(max(one, other))
  }

  @Test
  func `what is touched spreads over ways that turn back at every record`() {
    // 0 – 9 – 1 – 8 – 2 – 7: every step goes the other way; 3 – 4 is apart.
    let way = [0, 9, 1, 8, 2, 7]
    let known = (zip(way, way.dropFirst()).map { edge($0, $1) } + [edge(3, 4)]).sorted()
    let graph = NightGraph(
      known, [edge(7, 10)], isWanted: (0..<11).map { $0 == 10 },
      isGone: [Bool](repeating: false, count: 11))
    #expect(graph.members == [0, 1, 2, 7, 8, 9, 10])
    #expect(graph.touched.count == 6)
    #expect(graph.edges == (known + [edge(7, 10)]).sorted())
  }

  @Test(arguments: [7, 8, 9, 200])
  func `long ways that turn back at every record are gone to their end`(turns: Int) {
    // From the last record to the first, to the last but one, and so on.
    let way = (0...turns).map { $0 % 2 == 0 ? 2 * turns - $0 : $0 }
    let known = zip(way, way.dropFirst()).map { edge($0, $1) }.sorted()
    let count = 2 * turns + 2
    let graph = NightGraph(
      known, [edge(way[0], count - 1)], isWanted: (0..<count).map { $0 == count - 1 },
      isGone: [Bool](repeating: false, count: count))
    #expect(graph.members == (way + [count - 1]).sorted().map(UInt32.init))
    #expect(graph.touched == graph.edges)
  }

  @Test(arguments: 0..<20)
  func `members are the components of what is touched`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (count, came) = (400, 360)
    let all = Set((0..<330).map { _ in edge(random.below(count), random.below(count)) })
      .filter { $0 >> 32 != $0 & 0xFFFF_FFFF }
    let isGone = (0..<count).map { $0 < came && random.chance(0.02) }
    let isWanted = (0..<count).map { $0 >= came }
    func isOf(_ edge: UInt64, _ marks: [Bool]) -> Bool {
      marks[Int(edge >> 32)] || marks[Int(edge & 0xFFFF_FFFF)]
    }
    let new = all.filter { isOf($0, isWanted) && !isOf($0, isGone) }
    let known = all.filter { !isOf($0, isWanted) }.sorted()
    let graph = NightGraph(known, Array(new), isWanted: isWanted, isGone: isGone)

    let left = all.filter { !isOf($0, isGone) }
    var components = RecordComponents(records: count)
    for edge in left { components.connect(UInt32(edge >> 32), UInt32(edge & 0xFFFF_FFFF)) }
    let seeds =
      (came..<count).map(UInt32.init)
      + known.filter { isOf($0, isGone) }.flatMap { [UInt32($0 >> 32), UInt32($0 & 0xFFFF_FFFF)] }
    let touched = Set(seeds.filter { !isGone[Int($0)] }.map { components.root(of: $0) })
    let members = (0..<UInt32(count)).filter {
      !isGone[Int($0)] && touched.contains(components.root(of: $0))
    }
    #expect(graph.edges == left.sorted())
    #expect(graph.members == members)
    #expect(graph.touched == left.sorted().filter { members.contains(UInt32($0 >> 32)) })
  }
}
