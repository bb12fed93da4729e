import Records
import Testing
import Vocabulary

@testable import Linkage

/// Ids from night to night.
struct ChildRegisterTests {
  private let school = SentRow(.census, 1, child: 1, upn: 1, birth: "2011-05-03", sex: .male)
  private let care = SentRow(.care, 1, child: 1, birth: "2013-09-21", sex: .male)
  private let joined = SentRow(.care, 1, child: 1, upn: 1, birth: "2013-09-21", sex: .male)

  @Test func `two children who turn out to be one keep the older id, and get back what they had`()
    throws
  {
    let first = try Nightly.night([school])
    let second = try Nightly.night([school, care], after: first.memory, run: 2)
    let old = Nightly.ids(second.linked)
    #expect(Set(old.values).count == 2)
    let (pupil, client) = (
      try #require(old["census.csv 1"]), try #require(old["care.csv 1"])
    )

    let third = try Nightly.night([school, joined], after: second.memory, run: 3)
    #expect(Set(Nightly.ids(third.linked).values) == [pupil])
    #expect(
      third.memory.events == [
        ChildEvent(
          run: 3, kind: .merged, child: client,
          other: pupil, reason: "L03")
      ])
    #expect(third.memory.current(client) == pupil)

    let fourth = try Nightly.night([school, care], after: third.memory, run: 4)
    #expect(Nightly.ids(fourth.linked) == old)
    #expect(
      fourth.memory.events.last
        == ChildEvent(
          run: 4, kind: .restored, child: client,
          other: pupil,
          reason: "what joined them changed or went"))
    #expect(fourth.memory.current(client) == client)
  }

  @Test func `a child that moves from one to another is recorded, and comes back under its id`()
    throws
  {
    let other = SentRow(.census, 2, child: 2, upn: 2, birth: "2014-01-30", sex: .male)
    let moved = SentRow(.care, 1, child: 1, upn: 2, birth: "2013-09-21", sex: .male)
    let first = try Nightly.night([school, other])
    let second = try Nightly.night([school, other, care], after: first.memory, run: 2)
    let ids = Nightly.ids(second.linked)
    let client = try #require(ids["care.csv 1"])
    let third = try Nightly.night([school, other, joined], after: second.memory, run: 3)
    #expect(third.memory.current(client) == ids["census.csv 1"])
    let fourth = try Nightly.night([school, other, moved], after: third.memory, run: 4)
    #expect(Nightly.ids(fourth.linked)["care.csv 1"] == ids["census.csv 2"])
    #expect(fourth.memory.current(client) == ids["census.csv 2"])
    let pupil = try #require(ids["census.csv 1"])
    #expect(
      Set(fourth.memory.events.filter { $0.run == 4 }) == [
        ChildEvent(run: 4, kind: .moved, child: pupil, other: ids["census.csv 2"], reason: "L03"),
        ChildEvent(
          run: 4, kind: .moved, child: client, other: ids["census.csv 2"],
          reason: "most of its records are of another child now"),
      ])
    let fifth = try Nightly.night([school, other, care], after: fourth.memory, run: 5)
    #expect(Nightly.ids(fifth.linked) == ids)
    #expect(fifth.memory.events.last?.kind == .restored)
  }

  @Test func `a child that turns out to be two keeps its id where most of its records are`() throws
  {
    let rows = [
      school, joined, SentRow(.concerns, 1, child: 1, upn: 1, concern: "2024-02-01"),
    ]
    let first = try Nightly.night(rows)
    let id = try #require(first.linked.ids.first)
    #expect(first.linked.ids.count == 1)
    let second = try Nightly.night([rows[0], care, rows[2]], after: first.memory, run: 2)
    let ids = Nightly.ids(second.linked)
    #expect(ids["census.csv 1"] == id)
    #expect(ids["concerns.csv 1"] == id)
    let new = try #require(ids["care.csv 1"])
    #expect(new != id)
    #expect(second.memory.events.map(\.kind) == [.split])
    #expect(second.memory.events.map(\.child) == [new])
    #expect(second.memory.events.map(\.other) == [id])
  }

  @Test func `a child that is merged and split in one night leads to where most of it went`() throws
  {
    func care(upn: Int) -> [SentRow] {
      [
        SentRow(.care, 1, child: 1, upn: upn, birth: "2011-05-03", sex: .male),
        SentRow(.concerns, 1, child: 1, upn: upn, concern: "2024-02-01"),
      ]
    }
    let left = SentRow(.concerns, 2, child: 2, upn: 5, concern: "2024-03-09")
    let leaving = SentRow(.concerns, 2, child: 2, upn: 9, concern: "2024-03-09")
    let first = try Nightly.night([school])
    let second = try Nightly.night([school, left] + care(upn: 5), after: first.memory, run: 2)
    let old = Nightly.ids(second.linked)
    let (pupil, client) = (try #require(old["census.csv 1"]), try #require(old["care.csv 1"]))
    #expect(Set(old.values).count == 2)
    let third = try Nightly.night([school, leaving] + care(upn: 1), after: second.memory, run: 3)
    let ids = Nightly.ids(third.linked)
    #expect(Set(["census.csv 1", "care.csv 1", "concerns.csv 1"].map { ids[$0] }) == [pupil])
    #expect(third.memory.current(client) == pupil)
    let new = try #require(ids["concerns.csv 2"])
    #expect(
      third.memory.events.map { [$0.kind.rawValue, $0.child.text, $0.other?.text ?? ""] } == [
        ["merged", client.text, pupil.text], ["split", new.text, client.text],
      ])
  }

  @Test func `a child whose records go is retired, and returns under its id`() throws {
    let first = try Nightly.night([school, care])
    let second = try Nightly.night([school], after: first.memory, run: 2)
    #expect(second.memory.events.map(\.kind) == [.retired])
    let third = try Nightly.night([school, care], after: second.memory, run: 3)
    #expect(Nightly.ids(third.linked) == Nightly.ids(first.linked))
    #expect(third.memory.events.map(\.kind) == [.retired, .returned])
  }

  @Test func `an id stays when the pupil number it was made of changes`() throws {
    let first = try Nightly.night([school])
    var changed = school
    (changed.upn, changed.formerUpn) = (5, 1)
    let second = try Nightly.night([changed], after: first.memory, run: 2)
    #expect(second.linked.ids == first.linked.ids)
    #expect(second.memory.events.isEmpty)
  }
}
