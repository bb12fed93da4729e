import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Children of whom only the month of birth is known.
struct BirthMonthTests {
  static let year = "2024-25"
  static let today = "on-2025-03-31"

  /// Children referred on a day, each born in a month.
  private func counted(_ children: [(month: String, received: String)]) throws -> CountedChildren {
    var small = SmallPartnership()
    for (child, told) in children.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, told.received)(&row)
        row[.birthMonth] = try day("\(told.month)-01")
      }
    }
    return try small.counted()
  }

  @Test
  func `an age that can be one of two is of their common group, else not known`() throws {
    let counted = try counted([
      ("2012-03", "2025-02-28"),  // 12, the day before the month
      ("2012-03", "2025-03-01"),  // 12, or 13 if born on the 1st: two groups
      ("2012-03", "2025-03-31"),  // 13, for all born by the 31st
      ("2010-10", "2024-10-15"),  // 13 or 14: both 13 to 15
      ("2015-03", "2025-03-15"),  // 9 or 10: also of criminal responsibility or not
    ])
    for (group, count) in [("0_9", 0), ("10_12", 1), ("13_15", 2), ("16_17", 0), ("unknown", 2)] {
      #expect(counted.cell("B1.age_band", Self.year, group) == .share(count, of: 5))
    }
    #expect(counted.cell("B1.age_single", Self.year, "12") == .share(1, of: 5))
    #expect(counted.cell("B1.age_single", Self.year, "13") == .share(1, of: 5))
    #expect(counted.cell("B1.age_single", Self.year, "unknown") == .share(3, of: 5))
    #expect(
      counted.cell("B1.criminal_responsibility", Self.year, "10_plus") == .share(4, of: 5))
    #expect(
      counted.cell("B1.criminal_responsibility", Self.year, "unknown") == .share(1, of: 5))
    #expect(counted.cell("E1.births", Self.today, "month") == .count(5))
    #expect(counted.cell("E1.births", Self.today, "month_unsure") == .count(2))
  }

  @Test
  func `a child counts as long as it can be under 18, and waits until then`() throws {
    // Born in March 2007: 18 for sure from 31 March 2025 on.
    let counted = try counted([("2007-03", "2025-03-30"), ("2007-03", "2025-03-31")])
    #expect(counted.cell("A2.headline", Self.year, "children") == .count(1))
    // One that counts can only be 17.
    #expect(counted.cell("B1.age_band", Self.year, "16_17") == .share(1, of: 1))
    #expect(counted.cell("B1.age_single", Self.year, "17") == .share(1, of: 1))
    #expect(counted.cell("E1.births", Self.today, "month_unsure") == .count(0))
    #expect(counted.cell("C3.state", Self.year, "of_age") == .share(1, of: 1))
  }

  @Test
  func `a bound holds only children who can be of the group`() throws {
    let counted = try counted([
      ("2014-05", "2024-05-10"), ("2014-05", "2024-05-01"),  // 9 or 10
      ("2011-05", "2024-05-20"),  // 12 or 13
      ("2014-05", "2024-04-30"),  // 9
    ])
    func possible(_ id: String, _ code: String) -> Int? {
      guard case .cells(let cells) = counted.table(id, Self.year)?.content else { return nil }
      return cells.first { $0.key == [code] }?.possible
    }
    let bands = ["0_9", "10_12", "13_15", "16_17"].map { possible("B1.age_band", $0) }
    #expect(bands == [2, 3, 1, 0])
    let years = ["0", "9", "10", "12", "13", "17"].map { possible("B1.age_single", $0) }
    #expect(years == [0, 2, 2, 1, 1, 0])
    #expect(possible("B1.criminal_responsibility", "under_10") == 2)
    #expect(possible("B1.sex", "male") == nil)
  }

  @Test
  func `a child whose birth nobody told can be of any group`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-05-10"))
    let counted = try small.counted()
    guard case .cells(let cells) = counted.table("B1.age_band", Self.year)?.content else {
      Issue.record("no table of ages")
      return
    }
    #expect(cells.map(\.possible) == [1, 1, 1, 1, nil])
  }

  @Test
  func `a day that any agency tells outranks every month`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare) { row in
      try referral(1, "2025-03-15")(&row)
      row[.birthMonth] = try day("2012-03-01")
    }
    try small.add(0, .person, from: .school) { row in row[.birth] = try day("2012-03-10") }
    let counted = try small.counted()
    #expect(counted.cell("B1.age_band", Self.year, "13_15") == .share(1, of: 1))
    #expect(counted.cell("E1.births", Self.today, "day") == .count(1))
    #expect(counted.cell("E1.births", Self.today, "month") == .count(0))
  }
}
