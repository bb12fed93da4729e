import Records
import Testing
import Vocabulary

@testable import Linkage

struct LevelTallyTests {
  private func night(_ month: Int, after memory: LinkageMemory) throws -> NightlyLinks {
    let population = InventedPopulation(children: 300, seed: 3)
    return try Nightly.linkage().link(
      population.rows.records, remembering: memory, run: 1, month: month)
  }

  @Test func `levels are counted over pairs held to be one child and over pairs drawn`() throws {
    let levels = try night(100, after: LinkageMemory()).memory.levels
    let births = levels.filter { $0.comparison == "birth" }
    #expect(births.reduce(0) { $0 + $1.same.count } == births[0].same.total)
    #expect(births.reduce(0) { $0 + $1.drawn.count } == births[0].drawn.total)
    let same = try #require(births.first)
    // One child has mostly one birth; two children of some 4,000 days nearly never.
    #expect(same.same.count * 10 > same.same.total * 7)
    #expect(same.drawn.count * 100 < same.drawn.total)
  }

  @Test func `the last night of each month is remembered for a year`() throws {
    let first = try night(100, after: LinkageMemory())
    let again = try night(100, after: first.memory)
    #expect(again.memory.levels == first.memory.levels)
    let next = try night(101, after: again.memory)
    #expect(next.memory.levels.prefix(first.memory.levels.count) == first.memory.levels[...])
    let last = try night(113, after: next.memory)
    #expect(Set(last.memory.levels.map(\.month)) == [101, 113])
  }
}
