import Records
import Testing
import Vocabulary

@testable import Linkage

/// What reviewers decide outranks the model, night after night.
struct UnitDecisionTests {
  private let concern = SentRow(
    .concerns, 1, child: 1, birth: "2011-05-03", sex: .male, concern: "2024-02-01")
  private let police = SentRow(
    .police, 1, child: 1, birth: "2011-05-03", sex: .male, occurred: "2024-02-01")
  private let stranger = SentRow(.police, 2, child: 2, birth: "2014-11-19", sex: .female)

  private func decision(
    _ one: SentRow, _ other: SentRow, _ verdict: LinkDecision.Verdict,
    day: Int32 = 20_000
  ) -> LinkDecision {
    LinkDecision(
      one.childToken, other.childToken, verdict: verdict, reviewer: "A. Reader",
      day: Day(number: day), reason: "seen")
  }

  @Test func `a decision joins what the model keeps apart, and parts what it joins`() throws {
    let rows = [concern, police, stranger]
    let first = try Nightly.night(rows)
    #expect(Partition(first.linked).description == "concerns 1 + police 1 | police 2")
    var memory = first.memory
    memory.decisions = [
      decision(concern, police, .noMatch), decision(concern, stranger, .match),
    ]
    let second = try Nightly.night(rows, after: memory, run: 2)
    #expect(Partition(second.linked).description == "concerns 1 + police 2 | police 1")
    #expect(second.linked.links.map(\.rule) == ["R01"])
    let third = try Nightly.night(rows, after: second.memory, run: 3)
    #expect(Partition(third.linked) == Partition(second.linked))
    #expect(third.memory == second.memory)
  }

  @Test func `a number outranks a decision, and the night says so`() throws {
    let rows = [
      SentRow(.census, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male),
      SentRow(.concerns, 1, child: 1, upn: 1, concern: "2024-02-01"),
    ]
    var memory = try Nightly.night(rows).memory
    memory.decisions = [decision(rows[0], rows[1], .noMatch)]
    let night = try Nightly.night(rows, after: memory, run: 2)
    #expect(Partition(night.linked).description == "census 1 + concerns 1")
    #expect(night.work.overruled == 1)
    memory.decisions.append(decision(rows[0], rows[1], .unsure, day: 20_001))
    #expect(try Nightly.night(rows, after: memory, run: 2).work.overruled == 0)
  }

  @Test func `unsure leaves it to the model, and takes an earlier decision back`() throws {
    let rows = [concern, police]
    var memory = try Nightly.night(rows).memory
    memory.decisions = [
      decision(concern, police, .noMatch), decision(concern, police, .unsure),
    ]
    let night = try Nightly.night(rows, after: memory, run: 2)
    #expect(Partition(night.linked).description == "concerns 1 + police 1")
  }

  @Test func `the decision of the latest day counts, and of one day the one taken over last`()
    throws
  {
    let rows = [concern, police]
    var memory = try Nightly.night(rows).memory
    let parts = decision(concern, police, .noMatch, day: 20_002)
    let joins = decision(concern, police, .match, day: 20_001)
    for (decisions, expected) in [
      ([parts, joins], "concerns 1 | police 1"), ([joins, parts], "concerns 1 | police 1"),
      ([parts, decision(concern, police, .match, day: 20_002)], "concerns 1 + police 1"),
      ([parts, decision(concern, police, .unsure, day: 20_001)], "concerns 1 | police 1"),
    ] {
      memory.decisions = decisions
      let night = try Nightly.night(rows, after: memory, run: 2)
      #expect(Partition(night.linked).description == expected)
      #expect(night.memory.decisions == decisions)
    }
  }
}
