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
    #expect(counted.cell("B1.age_band", Self.year, "unknown") == .share(1, of: 1))
    #expect(counted.cell("C3.state", Self.year, "of_age") == .share(1, of: 1))
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
