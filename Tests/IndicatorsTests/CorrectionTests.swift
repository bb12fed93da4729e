import Foundation
import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// An analyst's corrections and years that stand still.
struct CorrectionTests {
  static let year = "2024-25"
  static let today = "on-2025-03-31"

  private func corrected(
    _ verdicts: [(Correction.Subject, Correction.Verdict, String)]
  ) throws -> LocalSettings {
    var local = LocalSettings()
    local.corrections = try verdicts.map {
      Correction(subject: $0.0, verdict: $0.1, day: try day($0.2))
    }
    return local
  }

  private func partnership() throws -> SmallPartnership {
    var small = SmallPartnership()
    for child in Int32(0)..<3 {
      try small.add(
        child, .referral, from: .socialCare, referral(UInt64(child) + 1, "2024-05-10"))
      try small.add(child, .support, from: .health) { row in
        row[.referral] = Token(high: 1, low: UInt64(child) + 1)
        row[.supportStarted] = try day("2024-06-03")
      }
    }
    return small
  }

  @Test
  func `a correction outranks the case definition and is counted`() throws {
    let counted = try partnership().counted(
      local: corrected([
        (.referral(Token(high: 1, low: 1)), .notAnEvent, "2025-01-10"),
        (.referral(Token(high: 1, low: 2)), .role(.harmed), "2025-01-10"),
      ]))
    // Of three children one remains; the log's row and the return of each corrected one changed.
    #expect(counted.cell("A1.headline", Self.year) == .count(1))
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(1))
    #expect(counted.cell("C0.headline", Self.year) == .count(1))
    #expect(counted.cell("A7.roles", Self.year, "harmed") == .count(1))
    #expect(counted.cell("E2.corrections", Self.today, "known") == .count(2))
    #expect(counted.cell("E2.corrections", Self.today, "idle") == .count(0))
    #expect(counted.cell("E2.corrections", Self.today, "not_event") == .count(2))
    #expect(counted.cell("E2.corrections", Self.today, "role") == .count(2))
  }

  @Test
  func `the latest correction of a referral stands, one of tomorrow does not yet`() throws {
    let token = Token(high: 1, low: 1)
    let counted = try partnership().counted(
      local: corrected([
        (.referral(token), .role(.displayed), "2025-02-01"),
        (.referral(token), .notAnEvent, "2025-01-10"),
        (.referral(Token(high: 1, low: 2)), .notAnEvent, "2025-04-01"),
      ]))
    #expect(counted.cell("A1.headline", Self.year) == .count(3))
    #expect(counted.cell("E2.corrections", Self.today, "known") == .count(1))
    #expect(counted.cell("E2.corrections", Self.today, "contradicted") == .count(1))
  }

  @Test
  func `of two corrections of one day the last of the file stands, and the other is counted`()
    throws
  {
    let token = Token(high: 1, low: 1)
    let first: [Correction.Verdict] = [.notAnEvent, .role(.displayed)]
    for (verdicts, children) in [(first, 3), (first.reversed(), 2)] {
      let counted = try partnership().counted(
        local: corrected(verdicts.map { (.referral(token), $0, "2025-02-01") }))
      #expect(counted.cell("A1.headline", Self.year) == .count(children))
      #expect(counted.cell("E2.corrections", Self.today, "contradicted") == .count(1))
    }
  }

  @Test
  func `a correction that names no row is counted, for it may be misspelt`() throws {
    let counted = try partnership().counted(
      local: corrected([
        (.referral(Token(high: 1, low: 1)), .role(.harmed), "2025-02-01"),
        (.referral(Token(high: 1, low: 99)), .notAnEvent, "2025-01-10"),
        (.incident(Token(high: 1, low: 1)), .notAnEvent, "2025-01-10"),
      ]))
    #expect(counted.cell("E2.corrections", Self.today, "known") == .count(3))
    #expect(counted.cell("E2.corrections", Self.today, "idle") == .count(2))
    #expect(counted.cell("E2.corrections", Self.today, "not_event") == .count(0))
  }

  @Test
  func `a correction of an incident changes the rows that name it alone`() throws {
    var small = SmallPartnership()
    for number in UInt64(1)...2 {
      try small.add(0, .policeOccurrence, from: .police) { row in
        try offence(number == 1 ? "2024-05-01" : "2024-10-01")(&row)
        row[.incident] = Token(high: 9, low: number)
      }
    }
    let counted = try small.counted(
      local: corrected([(.incident(Token(high: 9, low: 1)), .notAnEvent, "2025-01-10")]))
    #expect(counted.journeys.map(\.rows) == [[1]])
  }

  @Test
  func `a frozen year knows nothing that happened after its day`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-03-01", started: "2024-06-03"))
    try small.add(1, .referral, from: .socialCare, referral(2, "2024-05-10", started: "2024-06-03"))
    var local = LocalSettings()
    local.frozenYears = [FrozenYear(ending: 2024, seen: try day("2024-05-31"))]
    let counted = try small.counted(local: local)
    #expect(counted.cell("C3.state", "2023-24", "waiting") == .share(1, of: 1))
    #expect(counted.cell("C3.state", Self.year, "started") == .share(1, of: 1))
    #expect(
      counted.table("C3.state", "2023-24")?.period.label
        == "financial year ending March 2024, frozen on 31 March 2025 as of 31 May 2024")
    let moving = try small.counted()
    #expect(moving.cell("C3.state", "2023-24", "started") == .share(1, of: 1))
    #expect(counted.tables.count { $0.id == "C3.state" && $0.period.code == "2023-24" } == 1)
  }

  @Test
  func `a correction after a year was seen moves nothing in it and is shown beside it`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2023-05-10"))
    var local = try corrected([(.referral(Token(high: 1, low: 1)), .notAnEvent, "2024-09-01")])
    local.frozenYears = [FrozenYear(ending: 2024, seen: try day("2024-05-31"))]
    let counted = try small.counted(local: local)
    #expect(counted.cell("A1.headline", "2023-24") == .count(1))
    #expect(counted.cell("E2.frozen", "2023-24", "children_known", "now") == .count(0))
    #expect(counted.cell("E2.frozen", "2023-24", "corrected_rows", "then") == .count(0))
    #expect(counted.cell("E2.frozen", "2023-24", "corrected_rows", "now") == .count(1))
  }

  @Test
  func
    `rows that arrive later move nothing in a year that stands still, and are counted beside it`()
    throws
  {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2023-05-10", started: "2023-06-05"))
    var local = LocalSettings()
    local.frozenYears = [FrozenYear(ending: 2024, seen: try day("2024-05-31"))]
    let first = try small.counted(local: local)
    #expect(first.cell("E2.frozen", "2023-24", "referrals", "now") == .count(1))
    // Another child's referral of the same year comes when the year has been counted.
    try small.add(1, .referral, from: .socialCare, referral(2, "2023-09-04"))
    let late = try small.counted(local: local)
    #expect(late.cell("A2.headline", "2023-24", "referrals") == .count(2))
    let kept = try JSONDecoder().decode(
      [KeptYear].self, from: JSONEncoder().encode(first.frozenYears))
    #expect(kept.map(\.frozenOn) == [try day("2025-03-31")])
    // A run of a later day does not date it anew.
    #expect(
      try small.counted(asOf: "2025-06-30", local: local, kept: kept)
        .table("A2.headline", "2023-24")?.period.label
        == "financial year ending March 2024, frozen on 31 March 2025 as of 31 May 2024")
    let still = try small.counted(local: local, kept: kept)
    #expect(still.cell("A2.headline", "2023-24", "referrals") == .count(1))
    #expect(still.cell("C3.state", "2023-24", "started") == .share(1, of: 1))
    #expect(still.cell("E2.frozen", "2023-24", "referrals", "then") == .count(1))
    #expect(still.cell("E2.frozen", "2023-24", "referrals", "now") == .count(2))
    #expect(still.cell("E2.frozen", "2023-24", "children_supported", "now") == .count(1))
    // Seen on another day it is another year: counted anew.
    local.frozenYears = [FrozenYear(ending: 2024, seen: try day("2024-06-30"))]
    let again = try small.counted(local: local, kept: kept)
    #expect(again.cell("A2.headline", "2023-24", "referrals") == .count(2))
  }
}
