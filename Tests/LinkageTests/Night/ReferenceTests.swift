import Records
import Testing
import Vocabulary

@testable import Linkage

/// Two references of one system are evidence for two children, however much else agrees.
struct ReferenceTests {
  private func twin(_ sender: SentRow.Sender, _ line: Int, child: Int) -> SentRow {
    SentRow(
      sender, line, child: child, school: 3, birth: "2012-05-05", sex: .male, ethnicity: .wbri,
      area: 4)
  }

  /// Sixty children of other births in one log.
  private var others: [SentRow] {
    (0..<60).map { number in
      SentRow(
        .log, 100 + number, child: 100 + number,
        birth: Day(number: 14_245 + 37 * Int32(number)).iso,
        sex: .male, ethnicity: .wbri, area: number % 19)
    }
  }

  private func children(_ rows: [SentRow]) throws -> Int {
    try Nightly.night(rows).linked.count
  }

  @Test(arguments: [SentRow.Sender.log, .concerns, .care, .census, .provider, .justice])
  func `twins of one log without a number stay two children`(sender: SentRow.Sender) throws {
    let twins = [twin(sender, 1, child: 1), twin(sender, 2, child: 2)]
    #expect(try Nightly.linked(twins) == "\(sender) 1 | \(sender) 2")
    #expect(try children(others + twins) == 62)
  }

  @Test func `sixty-four references of one log that say the same stay sixty-four children`() throws
  {
    let rows = (1...64).map { twin(.log, $0, child: $0) }
    #expect(try children(rows) == 64)
  }

  @Test func `a rare ethnicity that twins share makes them no more one child`() throws {
    var twins = [twin(.log, 1, child: 1), twin(.log, 2, child: 2)]
    for place in twins.indices { twins[place].ethnicity = .wrom }
    #expect(try children(others + twins) == 62)
  }

  @Test func `a number that both carry makes one child of two references`() throws {
    var twice = [twin(.log, 1, child: 1), twin(.log, 2, child: 2)]
    for place in twice.indices { twice[place].upn = 7 }
    #expect(try Nightly.linked(twice) == "log 1 + log 2")
    for place in twice.indices { (twice[place].upn, twice[place].nhs) = (nil, 7) }
    #expect(try Nightly.linked(twice) == "log 1 + log 2")
  }

  @Test func `the same children in two systems are found`() throws {
    let rows = [twin(.log, 1, child: 1), twin(.care, 1, child: 9)]
    #expect(try Nightly.linked(rows) == "care 1 + log 1")
  }

  @Test func `two references are told in the explanation and weigh against one child`() throws {
    let rows = others + [twin(.log, 1, child: 1), twin(.log, 2, child: 2)]
    let records = rows.records
    let night = try Nightly.night(rows)
    let explainer = try LinkExplainer(try Nightly.linkage(), records, night.memory)
    let pair = try #require(
      explainer.explain(explainer.unit(ofRow: 60), explainer.unit(ofRow: 61)))
    let field = try #require(pair.fields.first { $0.name == "reference" })
    #expect(field.level == "two references in another system")
    // log2(0.0004 / 0.1412)
    #expect(abs(field.weight - -8.464) < 0.001)
  }

  /// Children whose second record in the log carries the number of the first, and twins beside.
  @Test(arguments: 1...5)
  func `children recorded twice are found by their numbers and twins beside stay two`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var rows = others
    for family in 0..<20 {
      let birth = Day(number: 14_260 + 37 * Int32(family) + Int32(random.below(9))).iso
      let sex: RecordedSex = random.chance(0.5) ? .male : .female
      for child in 0..<2 {
        let number = 1000 + family * 2 + child
        for reference in 0..<2 {
          rows.append(
            SentRow(
              .log, 2000 + number * 2 + reference, child: number * 2 + reference, upn: number,
              birth: birth, sex: sex, ethnicity: .wbri, area: family % 19))
        }
      }
    }
    #expect(try children(rows) == 60 + 40)
  }

  @Test func `another key gives the same children and the same counts of levels`() throws {
    let rows = InventedPopulation(children: 300, seed: 4).rows
    let linkage = try Nightly.linkage()
    let first = try linkage.link(rows.records, remembering: LinkageMemory(), run: 1)
    var rekeyed = rows
    for place in rekeyed.indices { rekeyed[place].key = 1 }
    let second = try linkage.link(rekeyed.records, remembering: LinkageMemory(), run: 1)
    #expect(Partition(first.linked) == Partition(second.linked))
    #expect(first.memory.levels == second.memory.levels)
    #expect(first.linked.ids != second.linked.ids)
  }
}
