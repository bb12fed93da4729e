import Records
import Testing
import Vocabulary

@testable import Linkage

struct NightlyLinkageTests {
  /// Children of whom only what agrees tells that they are one.
  @Test(arguments: [
    (
      "birth, sex and the day of the incident",
      SentRow(.police, 1, child: 1, birth: "2011-05-03", sex: .male, occurred: "2024-02-01"),
      true
    ),
    (
      "birth with a mistyped day, sex and the day of the incident with a rare ethnicity",
      SentRow(
        .police, 1, child: 1, birth: "2011-05-08", sex: .male, ethnicity: .bcrb,
        occurred: "2024-02-01"),
      true
    ),
    (
      "another birth altogether",
      SentRow(.police, 1, child: 1, birth: "2014-11-19", sex: .male, occurred: "2024-02-01"),
      false
    ),
    ("nothing", SentRow(.police, 1, child: 1), false),
  ])
  func `the model weighs what both say together`(
    what: String, police: SentRow, isOne: Bool
  ) throws {
    let concern = SentRow(
      .concerns, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .bcrb,
      concern: "2024-02-01")
    #expect(
      try Nightly.linked([concern, police])
        == (isOne ? "concerns 1 + police 1" : "concerns 1 | police 1"), "\(what)")
  }

  @Test func `two pupil numbers are two children whatever else agrees`() throws {
    let rows = [
      SentRow(
        .care, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male, ethnicity: .bcrb,
        received: "2024-02-01"),
      SentRow(
        .log, 1, child: 2, upn: 2, birth: "2011-05-03", sex: .male, ethnicity: .bcrb, area: 4,
        received: "2024-02-01"),
    ]
    let night = try Nightly.night(rows)
    #expect(Partition(night.linked).description == "care 1 | log 1")
    #expect(night.linked.refused == ["P01": 1])
    #expect(night.memory.pairs.map(\.outcome) == [.contradicted])
    #expect(night.memory.pairs.map(\.reason) == ["K01"])
  }

  @Test func `a police row that may be either twin stays alone`() throws {
    let twins = (1...2).map {
      SentRow(
        .census, $0, child: $0, upn: $0, birth: "2011-05-03", sex: .male, ethnicity: .apkn,
        area: 4)
    }
    let police = SentRow(
      .police, 1, child: 1, birth: "2011-05-03", sex: .male, ethnicity: .apkn, area: 4)
    #expect(try Nightly.linked(twins + [police]) == "census 1 | census 2 | police 1")
    let concern = SentRow(.concerns, 1, child: 7, upn: 2, concern: "2024-02-01")
    var seen = police
    seen.occurred = "2024-02-01"
    #expect(
      try Nightly.linked(twins + [concern, seen])
        == "census 1 | census 2 + concerns 1 + police 1")
  }

  @Test(arguments: [(children: 400, seed: 1 as UInt64), (1500, 2)])
  func `the model finds more than the rules and is as often right`(
    children: Int, seed: UInt64
  ) throws {
    let population = InventedPopulation(children: children, seed: seed)
    let records = population.rows.records
    let rules = population.quality(Linkage(settings: .standard).link(records).childOfRow)
    let night = try Nightly.night(population.rows)
    let quality = population.quality(night.linked.childOfRow)
    #expect(quality.precision >= 0.98)
    #expect(quality.recall > rules.recall)
  }

  @Test(arguments: 1...6)
  func `the order of the rows changes neither children nor ids nor pairs`(seed: Int) throws {
    let rows = InventedPopulation(children: 60, seed: UInt64(seed)).rows
    var random = SeededGenerator(seed: UInt64(seed))
    let first = try Nightly.night(rows)
    let second = try Nightly.night(rows.shuffled(using: &random))
    #expect(Partition(first.linked) == Partition(second.linked))
    #expect(Nightly.ids(first.linked) == Nightly.ids(second.linked))
    #expect(first.memory == second.memory)
  }

  @Test func `links connect every child's rows and no others`() throws {
    let linked = try Nightly.night(InventedPopulation(children: 120, seed: 5).rows).linked
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

  @Test func `with few records the model's own numbers stand, with more they are measured`() throws
  {
    let few = try Nightly.night(InventedPopulation(children: 30, seed: 5).rows)
    #expect(few.memory.calibration?.isAssumed == true)
    let more = try Nightly.night(InventedPopulation(children: 200, seed: 5).rows)
    #expect(more.memory.calibration?.isAssumed == false)
  }

  @Test func `the same night once more compares nothing and remembers the same`() throws {
    let rows = InventedPopulation(children: 80, seed: 3).rows
    let first = try Nightly.night(rows)
    #expect(first.work.fullBecause == "nothing was weighed before")
    let second = try Nightly.night(rows, after: first.memory, run: 2)
    #expect(second.work.fullBecause == nil)
    #expect(second.work.compared == 0)
    #expect(second.memory == first.memory)
  }

  @Test func `a new row costs the pairs of its unit`() throws {
    let rows = InventedPopulation(children: 300, seed: 3).rows
    let first = try Nightly.night(rows.dropLast())
    let second = try Nightly.night(rows, after: first.memory, run: 2)
    #expect(second.work.changed == 1)
    #expect(second.work.compared < first.work.compared / 50)
  }
}
