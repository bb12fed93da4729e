import Records
import Testing

@testable import Linkage

struct LinkagePropertyTests {
  private static let bounds = [0.05, 1, 0.004]

  @Test(arguments: 1...60)
  func `blocks and all pairs give the same children and refusals`(seed: Int) throws {
    let rows = RandomRows.rows(8 + seed % 33, seed: UInt64(seed))
    let settings = try LinkageSettings(
      expectedOthers: Self.bounds[seed % 3],
      duplicateFreeSystems: seed % 2 == 0 ? ["census", "care"] : [])
    let linked = Linkage(settings: settings).link(rows.records)
    var brute = AllPairs(rows, settings: settings)
    #expect(Partition(linked) == brute.partition())
    #expect(linked.refused == brute.refused)
  }

  @Test func `random rows reach every rule and refuse by most`() throws {
    var (used, refused): (Set<String>, Set<String>) = ([], [])
    for seed in 1...60 {
      let rows = RandomRows.rows(8 + seed % 33, seed: UInt64(seed))
      let settings = try LinkageSettings(expectedOthers: Self.bounds[seed % 3])
      let linked = Linkage(settings: settings).link(rows.records)
      used.formUnion(linked.links.map(\.rule))
      refused.formUnion(linked.refused.keys)
    }
    #expect(used == Set(LinkageRule.allCases.filter { $0 <= .swappedBirth }.map(\.id)))
    #expect(refused.count >= 8)
  }

  @Test(arguments: 1...40)
  func `the order of the rows changes neither children nor ids nor refusals`(seed: Int) {
    let rows = RandomRows.rows(40, seed: UInt64(1000 + seed))
    var random = SeededGenerator(seed: UInt64(seed))
    let first = Linkage(settings: .standard).link(rows.records)
    let second = Linkage(settings: .standard).link(rows.shuffled(using: &random).records)
    #expect(Partition(first) == Partition(second))
    #expect(first.ids == second.ids)
    #expect(first.refused == second.refused)
  }

  @Test(arguments: 1...20)
  func `links connect every child's rows and no others`(seed: Int) {
    let linked = Linkage(settings: .standard).link(
      RandomRows.rows(40, seed: UInt64(2000 + seed)).records)
    var clusters = Clusters(count: linked.records.count)
    for link in linked.links {
      #expect(clusters.root(link.left) != clusters.root(link.right))
      clusters.join(link.left, link.right)
    }
    for rows in linked.rowsOfChild {
      #expect(Set(rows.map { clusters.root($0) }).count == 1)
    }
    #expect(linked.links.count == linked.records.count - linked.count)
  }

  @Test(arguments: 1...20)
  func `no child holds two pupil numbers that no earlier number explains`(seed: Int) {
    let rows = RandomRows.rows(40, seed: UInt64(3000 + seed)).map { row in
      // One reference for each row, so that only the rules below L01 can join.
      var row = row
      (row.child, row.formerUpn) = (row.line, nil)
      return row
    }
    let linked = Linkage(settings: .standard).link(rows.records)
    for child in linked.rowsOfChild {
      #expect(Set(child.compactMap { rows[Int($0)].upn }).count <= 1)
      #expect(Set(child.compactMap { rows[Int($0)].nhs }).count <= 1)
    }
  }
}
