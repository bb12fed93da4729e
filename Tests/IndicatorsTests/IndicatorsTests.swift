import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Every figure here is worked by hand from the rows in the test.
struct IndicatorsTests {
  static let year = "2024-25"

  @Test
  func `a child known to two agencies is one child of A1 and one overlap of A3`() throws {
    var small = SmallPartnership()
    try small.add(0, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
    try small.add(0, .policeOccurrence, from: .police, offence("2024-06-20"))
    try small.add(1, .schoolConcern, from: .school, concern("2024-07-01", category: 0))
    let counted = try small.counted()
    #expect(counted.cell("A1.headline", Self.year) == .count(2))
    #expect(counted.cell("A1.event_kind", Self.year, "school_concern") == .count(2))
    #expect(counted.cell("A1.event_kind", Self.year, "police") == .count(1))
    #expect(counted.cell("A3.combinations", Self.year, "school+police") == .count(1))
    #expect(counted.cell("A3.combinations", Self.year, "school") == .count(1))
    #expect(counted.cell("A3.how_many", Self.year, "2") == .share(1, of: 2))
  }

  @Test
  func `only what the case definition names counts, in the role displayed, under 18`() throws {
    var small = SmallPartnership()
    try small.add(0, .schoolConcern, from: .school, concern("2024-05-01", category: 1))
    try small.add(1, .schoolConcern, from: .school, concern("2024-05-01", category: 0, .harmed))
    try small.add(2, .schoolConcern, from: .school) { row in
      try concern("2024-05-01", category: 0)(&row)
      row[.birth] = try day("2006-05-01")
    }
    try small.add(3, .schoolConcern, from: .school) { row in
      try concern("2024-05-01", category: 0)(&row)
      row[.birth] = try day("2006-05-02")
    }
    let counted = try small.counted()
    #expect(counted.cell("A1.headline", Self.year) == .count(1))
    #expect(counted.cell("A7.roles", Self.year, "harmed") == .count(1))
    #expect(counted.cell("E2.uncounted", "on-2025-03-31", "out_of_scope") == .count(1))
  }

  @Test
  func `an exclusion counts only for reason SM`() throws {
    var small = SmallPartnership()
    for (child, reason) in [(Int32(0), ExclusionReason.sm), (1, .bu)] {
      try small.add(child, .exclusion, from: .school) { row in
        row[.occurred] = try day("2024-10-14")
        row[.exclusionReasons] = reason.bit | ExclusionReason.pp.bit
      }
    }
    #expect(try small.counted().cell("A1.event_kind", Self.year, "exclusion") == .count(1))
  }

  @Test
  func `a concern and the referral it led to are one journey, a later one another`() throws {
    var small = SmallPartnership()
    try small.add(0, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-05-10", closed: "2024-08-01"))
    try small.add(0, .referral, from: .socialCare, referral(2, "2024-12-02"))
    try small.add(1, .schoolConcern, from: .school, concern("2023-04-03", category: 0))
    try small.add(2, .referral, from: .socialCare, referral(3, "2023-04-10"))
    let counted = try small.counted()
    #expect(counted.journeys.map(\.rows) == [[0, 1], [2], [3], [4]])
    #expect(counted.journeys[0].milestones[.concern] == (try day("2024-05-01")))
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(2))
    #expect(counted.cell("A2.headline", Self.year, "children") == .count(1))
    #expect(counted.cell("A2.re_referrals", Self.year) == .share(1, of: 2))
    guard case .notAvailable = counted.table("A2.re_referrals", "2023-24")?.content else {
      Issue.record("re-referrals were counted in a year without earlier data")
      return
    }
  }

  @Test
  func `a provider's return joins the referral it names and takes its role`() throws {
    var small = SmallPartnership()
    for (child, role) in [(Int32(0), Role.displayed), (1, .harmed)] {
      let number = UInt64(child) + 7
      try small.add(
        child, .referral, from: .socialCare, referral(number, "2024-05-10", role: role))
      try small.add(child, .support, from: .health) { row in
        row[.referral] = Token(high: 1, low: number)
        row[.received] = try day("2024-06-03")
        row[.supportStarted] = try day("2024-07-01")
      }
    }
    let counted = try small.counted()
    #expect(counted.journeys.map(\.rows) == [[0, 1]])
    #expect(counted.journeys[0].milestones[.supportStarted] == (try day("2024-07-01")))
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(1))
    #expect(counted.cell("C0.headline", Self.year) == .count(1))
    #expect(counted.cell("A7.roles", Self.year, "harmed") == .count(1))
  }

  @Test
  func `a referral because the child was harmed is never mixed into one that it displayed`() throws
  {
    var small = SmallPartnership()
    try small.add(0, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
    try small.add(
      0, .referral, from: .socialCare,
      referral(1, "2024-05-10", role: .harmed, started: "2024-06-03"))
    let counted = try small.counted()
    #expect(counted.journeys.map(\.rows) == [[0]])
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(0))
    #expect(counted.cell("C0.headline", Self.year) == .count(0))
    #expect(counted.cell("A7.roles", Self.year, "both") == .count(1))
  }

  @Test
  func `two log rows within the window are one referral unless the first was closed`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-05-10"))
    try small.add(0, .referral, from: .socialCare, referral(2, "2024-05-28"))
    try small.add(1, .referral, from: .socialCare, referral(3, "2024-05-10", closed: "2024-05-20"))
    try small.add(1, .referral, from: .socialCare, referral(4, "2024-05-28"))
    let counted = try small.counted()
    #expect(counted.journeys.map(\.rows) == [[0, 1], [2], [3]])
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(3))
  }

  @Test
  func `a return without a reference joins an open referral, never an old concern`() throws {
    var small = SmallPartnership()
    let accepted: (inout PseudonymisedRow) throws -> Void = { row in
      row[.received] = try day("2024-09-02")
      row[.supportStarted] = try day("2024-10-01")
    }
    try small.add(0, .schoolConcern, from: .school, concern("2023-05-01", category: 0))
    try small.add(0, .support, from: .health, accepted)
    try small.add(1, .referral, from: .socialCare, referral(1, "2024-05-10"))
    try small.add(1, .support, from: .health, accepted)
    #expect(try small.counted().journeys.map(\.rows) == [[0], [1], [2, 3]])
  }

  @Test
  func `a refused referral is closed by its decision and waits no longer`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare) { row in
      try referral(1, "2024-05-10", decided: "2024-05-13")(&row)
      row[.decision] = Decision.noFurtherAction.rawValue
    }
    let counted = try small.counted()
    #expect(counted.cell("C3.state", Self.year, "closed_without_support") == .share(1, of: 1))
    #expect(counted.journeys[0].milestones[.closed] == (try day("2024-05-13")))
  }

  @Test
  func `support ends with its own end, another source's, or the closure, and at 18`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2023-05-10", started: "2023-06-01"))
    try small.add(0, .support, from: .health) { row in
      row[.referral] = Token(high: 1, low: 1)
      row[.received] = try day("2023-05-12")
      row[.supportStarted] = try day("2023-06-05")
      row[.supportEnded] = try day("2024-02-01")
    }
    try small.add(
      1, .referral, from: .socialCare,
      referral(2, "2023-05-10", started: "2023-06-01", closed: "2024-03-31"))
    try small.add(2, .referral, from: .socialCare) { row in
      try referral(3, "2023-05-10", started: "2023-06-01")(&row)
      row[.birth] = try day("2006-04-01")
    }
    let counted = try small.counted()
    #expect(counted.cell("C0.headline", "2023-24") == .count(3))
    #expect(counted.cell("C0.headline", Self.year) == .count(0))
  }

  @Test
  func `one date before the bank-holiday calendar stops nothing and is counted apart`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "1925-03-01"))
    try small.add(1, .referral, from: .socialCare, referral(2, "2024-05-10"))
    let counted = try small.counted()
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(1))
    #expect(
      counted.cell(
        "E2.backwards", "on-2025-03-31", "referral_received_to_decision", "outside_calendar")
        == .count(1))
    #expect(counted.cell("C3.waiting_now", "on-2025-03-31", "over_180") == .count(2))
  }

  @Test
  func `age, sex and ethnicity are those most agencies give, unknown last`() throws {
    var small = SmallPartnership()
    for agency in [Agency.school, .police, .socialCare] {
      try small.add(0, .person, from: agency) { row in
        row[.birth] = try day(agency == .police ? "2012-11-10" : "2012-10-11")
        row[.sex] = agency == .school ? CodeColumn.missing : RecordedSex.male.rawValue
        row[.ethnicity] = (agency == .police ? Ethnicity.bcrb : .refused).rawValue
      }
    }
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-10-10"))
    let counted = try small.counted()
    #expect(counted.cell("B1.age_band", Self.year, "10_12") == .share(1, of: 1))
    #expect(counted.cell("B1.age_single", Self.year, "11") == .share(1, of: 1))
    #expect(counted.cell("B2.sex", Self.year, "male") == .share(1, of: 1))
    #expect(counted.cell("B3.ethnic_group", Self.year, "black") == .share(1, of: 1))
    #expect(counted.profiles[0].conflicts == .birth)
  }

  @Test
  func `learning disability counts only children for whom a source could tell`() throws {
    var small = SmallPartnership()
    let rows: [(types: UInt64, provision: SENProvision?, disabilities: UInt64)] = [
      (SENType.severe.bit, .plan, 0),
      (SENType.moderate.bit, .support, 0),
      (SENType.specific.bit | SENType.autism.bit, .support, 0),
      (0, .noNeeds, 0),
      (0, nil, Disability.learning.bit),
      (0, nil, 0),
    ]
    for (child, row) in rows.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { record in
        try referral(UInt64(child) + 1, "2024-10-10")(&record)
        record[.senTypes] = row.types
        record[.senProvision] = row.provision?.rawValue ?? CodeColumn.missing
        record[.disabilities] = row.disabilities
      }
    }
    let counted = try small.counted()
    #expect(counted.cell("B4.learning", Self.year, "narrow") == .share(1, of: 4))
    #expect(counted.cell("B4.learning", Self.year, "broad") == .share(3, of: 5))
    #expect(counted.cell("B4.learning", Self.year, "any_sen") == .share(3, of: 4))
    #expect(counted.cell("B4.learning", Self.year, "concern") == .share(0, of: 0))
    #expect(counted.cell("B4.coverage", Self.year, "broad") == .share(5, of: 6))
  }

  @Test
  func `learning disability is not available where no source could tell`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-10-10"))
    guard case .notAvailable = try small.counted().table("B4.learning", Self.year)?.content else {
      Issue.record("a proportion of nothing was counted")
      return
    }
  }
}
