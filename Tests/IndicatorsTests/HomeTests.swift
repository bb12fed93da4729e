import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Where a child lived, and whether it was looked after, on the day of what it displayed.
struct HomeTests {
  private static let before = "2023-24"
  private static let year = "2024-25"

  /// A referral of the log, with what it says of the child's home.
  private func row(
    _ number: UInt64, _ received: String, _ setting: Setting? = nil, lookedAfter: Int32? = nil,
    closed: String? = nil
  ) -> (inout PseudonymisedRow) throws -> Void {
    { row in
      try referral(number, received, closed: closed)(&row)
      if let setting { row[.setting] = setting.rawValue }
      if let lookedAfter { row[.lookedAfter] = lookedAfter }
    }
  }

  @Test func `entering care changes no earlier year`() throws {
    var small = SmallPartnership()
    for child in Int32(0)..<20 {
      let number = UInt64(child) + 1
      try small.add(
        child, .referral, from: .socialCare,
        row(number, "2023-06-10", lookedAfter: 0, closed: "2024-02-01"))
    }
    let first = try small.counted()
    for child in Int32(0)..<20 {
      try small.add(
        child, .referral, from: .socialCare,
        row(UInt64(child) + 101, "2024-06-10", .foster, lookedAfter: 1))
    }
    let second = try small.counted()
    for counted in [first, second] {
      for table in ["A1.setting", "A2.setting", "B6.setting"] {
        #expect(counted.cell(table, Self.before, "home") == .share(20, of: 20), "\(table)")
      }
      for table in ["A1.looked_after", "A2.looked_after", "B6.looked_after"] {
        #expect(counted.cell(table, Self.before, "no") == .share(20, of: 20), "\(table)")
      }
      #expect(
        counted.cell("C3.state_by_setting", Self.before, "home", "closed_without_support")
          == .share(20, of: 20))
    }
    #expect(second.cell("A1.setting", Self.year, "foster") == .share(20, of: 20))
    #expect(second.cell("B6.looked_after", Self.year, "yes") == .share(20, of: 20))
    #expect(
      second.cell("C1.funnel_by_looked_after", Self.year, "yes", "referred") == .share(20, of: 20))
  }

  @Test func `what was told two years before tells nothing of a home, nor does what is told later`()
    throws
  {
    var small = SmallPartnership()
    for child in Int32(0)..<10 {
      let number = UInt64(child) + 1
      try small.add(
        child, .referral, from: .socialCare,
        row(number, "2022-05-10", .home, lookedAfter: 0, closed: "2022-06-01"))
      try small.add(
        child, .referral, from: .socialCare, row(number + 100, "2024-05-10", closed: "2024-06-01"))
      try small.add(
        child, .referral, from: .socialCare, row(number + 200, "2025-01-10", .secure))
    }
    let counted = try small.counted()
    #expect(counted.cell("B6.setting", Self.year, "unknown") == .share(10, of: 10))
    #expect(counted.cell("B6.looked_after", Self.year, "unknown") == .share(10, of: 10))
    #expect(counted.cell("A2.setting", Self.year, "secure") == .share(10, of: 20))
  }

  @Test(arguments: [
    // On the day of the last telling, a day short of twelve months after it, and twelve months after.
    ("2023-06-10", 2), ("2024-06-09", 2), ("2024-06-10", 0),
  ])
  func `what was last told holds for twelve months`(_ received: String, known: Int) throws {
    var small = SmallPartnership()
    for child in Int32(0)..<2 {
      try small.add(child, .policeOccurrence, from: .police) { row in
        try offence("2023-06-10")(&row)
        row[.setting] = (child == 0 ? Setting.residential : .home).rawValue
        row[.lookedAfter] = child == 0 ? CodeColumn.missing : 0
      }
      try small.add(child, .referral, from: .socialCare, row(UInt64(child) + 1, received))
    }
    let counted = try small.counted()
    let year = received < "2024-04-01" ? Self.before : Self.year
    let missing = 2 - known
    #expect(counted.cell("B6.setting", year, "residential") == .share(known / 2, of: 2))
    #expect(counted.cell("B6.setting", year, "home") == .share(known / 2, of: 2))
    #expect(counted.cell("B6.looked_after", year, "yes") == .share(known / 2, of: 2))
    #expect(counted.cell("B6.looked_after", year, "no") == .share(known / 2, of: 2))
    #expect(counted.cell("B6.looked_after", year, "unknown") == .share(missing, of: 2))
  }

  @Test func `a placement tells of every day that it lasted and of none after it`() throws {
    var small = SmallPartnership()
    // Placed with foster carers from 2019 to 9 June 2024; referred on that day and on the next.
    for (child, received) in ["2024-06-09", "2024-06-10"].enumerated() {
      small.add(Int32(child), .plan, from: .socialCare) { row in
        row[.supportStarted] = Day(iso: "2019-01-01")
        row[.supportEnded] = Day(iso: "2024-06-09")
        row[.setting] = Setting.foster.rawValue
        row[.lookedAfter] = 1
      }
      try small.add(
        Int32(child), .referral, from: .socialCare, row(UInt64(child) + 1, received))
    }
    // Placed still; what nobody dates says nothing of a day.
    small.add(2, .plan, from: .socialCare) { row in
      row[.supportStarted] = Day(iso: "2021-01-01")
      row[.setting] = Setting.residential.rawValue
    }
    small.add(3, .person, from: .socialCare) { $0[.lookedAfter] = 1 }
    for child in Int32(2)..<4 {
      try small.add(
        child, .referral, from: .socialCare, row(UInt64(child) + 1, "2024-06-10"))
    }
    let counted = try small.counted()
    #expect(counted.cell("B6.setting", Self.year, "foster") == .share(1, of: 4))
    #expect(counted.cell("B6.setting", Self.year, "residential") == .share(1, of: 4))
    #expect(counted.cell("B6.setting", Self.year, "unknown") == .share(2, of: 4))
    #expect(counted.cell("B6.looked_after", Self.year, "yes") == .share(2, of: 4))
    #expect(counted.cell("B6.looked_after", Self.year, "unknown") == .share(2, of: 4))
  }

  @Test func `the nearest telling stands, and no child in care is at home for want of a setting`()
    throws
  {
    var small = SmallPartnership()
    // Told not to be looked after in May; by the referral's own row it is, without a setting.
    try small.add(0, .policeOccurrence, from: .police) { row in
      try offence("2024-05-10")(&row)
      row[.lookedAfter] = 0
    }
    try small.add(0, .referral, from: .socialCare, row(1, "2024-09-10", lookedAfter: 1))
    // A return that names a referral has the home of the log's row, not what was told since.
    try small.add(1, .referral, from: .socialCare, row(2, "2024-05-10", .home, lookedAfter: 0))
    try small.add(1, .policeOccurrence, from: .police) { row in
      try offence("2024-07-10")(&row)
      row[.setting] = Setting.secure.rawValue
    }
    try small.add(1, .support, from: .voluntary) { row in
      row[.referral] = Token(high: 1, low: 2)
      row[.supportStarted] = try day("2024-09-01")
    }
    // A row that says both: with foster carers, and not looked after.
    try small.add(2, .referral, from: .socialCare, row(3, "2024-06-10", .foster, lookedAfter: 0))
    let counted = try small.counted()
    #expect(counted.cell("A2.setting", Self.year, "unknown") == .share(1, of: 3))
    #expect(counted.cell("B6.looked_after", Self.year, "yes") == .share(2, of: 3))
    #expect(counted.cell("C0.setting", Self.year, "home") == .share(1, of: 1))
    #expect(counted.cell("C0.looked_after", Self.year, "no") == .share(1, of: 1))
    #expect(counted.cell("B6.setting", Self.year, "foster") == .share(1, of: 3))
  }

  @Test func `an event of which nothing is told has the home of its episode's referral`() throws {
    var small = SmallPartnership()
    for child in Int32(0)..<2 {
      try small.add(
        child, .schoolConcern, from: .school, concern("2024-06-01", category: 0))
      // Within the episode window of 28 days, and after it.
      let received = child == 0 ? "2024-06-10" : "2024-09-10"
      try small.add(
        child, .referral, from: .socialCare,
        row(UInt64(child) + 1, received, .foster, lookedAfter: 1))
    }
    let counted = try small.counted()
    #expect(counted.cell("A1.setting", Self.year, "foster") == .share(1, of: 2))
    #expect(counted.cell("A1.setting", Self.year, "unknown") == .share(1, of: 2))
    #expect(counted.cell("A1.looked_after", Self.year, "unknown") == .share(1, of: 2))
    #expect(counted.cell("B6.setting", Self.year, "foster") == .share(2, of: 2))
  }

  @Test func `every indicator by setting says as of when settings are told`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, row(1, "2024-06-10", .home))
    let words = "as told by the day of the event or referral"
    let counted = try small.counted()
    for table in counted.tables where table.dimensions.contains(where: { $0.id == "setting" }) {
      #expect(table.indicator.caveats.contains { $0.contains(words) }, "\(table.id)")
    }
    let other = try #require(counted.table("A6.children_by_month", "on-2025-03-31"))
    #expect(!other.indicator.caveats.contains { $0.contains(words) })
  }
}
