import Testing

@testable import Linkage

struct DatedMemberTests {
  struct Day: Sendable {
    let number: Int32
    let source: UInt16

    init(_ number: Int32, _ source: UInt16) {
      self.number = number
      self.source = source
    }
  }

  struct Case: Sendable {
    let left: [Day]
    let right: [Day]
    let same: Int
    let near: Int
  }

  private func set(_ days: [Day]) throws -> ArraySlice<UInt32> {
    try days.map { try #require(DatedMember.packed(day: $0.number, source: $0.source)) }
      .sorted()[...]
  }

  private static let cases = [
    // The same day of another source, of the same source, one day apart, four days apart.
    Case(left: [Day(100, 1)], right: [Day(100, 2)], same: 1, near: 1),
    Case(left: [Day(100, 1)], right: [Day(100, 1)], same: 0, near: 0),
    Case(left: [Day(100, 1)], right: [Day(101, 2)], same: 0, near: 1),
    Case(left: [Day(100, 1)], right: [Day(104, 2)], same: 0, near: 0),
    // Two days of the first find two of the second; a day of one's own source is passed over.
    Case(
      left: [Day(100, 1), Day(200, 1)], right: [Day(100, 2), Day(199, 1), Day(200, 2)], same: 2,
      near: 2),
    Case(left: [Day(100, 1), Day(100, 2)], right: [Day(100, 1)], same: 1, near: 1),
    Case(left: [], right: [Day(100, 1)], same: 0, near: 0),
    // Two sources tell one day of the first and one of the second: one day, whichever stands first.
    Case(left: [Day(100, 1), Day(100, 2)], right: [Day(100, 3)], same: 1, near: 1),
    // Three days of the first are near one of the second: one day of each finds a partner.
    Case(left: [Day(99, 1), Day(100, 1), Day(101, 1)], right: [Day(100, 2)], same: 1, near: 1),
  ]

  @Test(arguments: cases)
  func `days count where another source tells them`(example: Case) throws {
    let (left, right) = (try set(example.left), try set(example.right))
    #expect(DatedMember.shared(left, right, apart: 0) == example.same)
    #expect(DatedMember.shared(left, right, apart: 3) == example.near)
    #expect(DatedMember.shared(right, left, apart: 0) == example.same)
    #expect(DatedMember.shared(right, left, apart: 3) == example.near)
  }

  @Test func `a day beyond what can be packed is none`() {
    #expect(DatedMember.packed(day: 200_000, source: 1) == nil)
    #expect(DatedMember.packed(day: -5_000, source: 1) == nil)
  }
}
