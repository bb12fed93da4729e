import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Children with more than one referral in a period, worked by hand from the rows in the test.
struct ReferredAgainTests {
  private static let year = "2024-25"
  private static let today = "on-2025-03-31"

  /// Five children with two referrals each, more than an episode window apart.
  private func partnership() throws -> SmallPartnership {
    var small = SmallPartnership()
    let rows: [(received: String, started: String?, closed: String?, why: NoSupportReason?)] = [
      // Refused in June, supported after the second referral.
      ("2024-05-01", nil, "2024-06-10", .criteriaNotMet), ("2024-09-02", "2024-10-01", nil, nil),
      // Supported after the second while the first was open.
      ("2024-05-01", nil, "2024-09-30", nil), ("2024-07-01", "2024-07-31", nil, nil),
      // Referred again on the day of the closure, and closed again.
      ("2024-05-01", nil, "2024-07-01", .noCapacity), ("2024-07-01", nil, "2024-08-01", nil),
      // Closed, and waiting after the second.
      ("2025-03-03", nil, "2025-03-10", nil), ("2025-03-24", nil, nil, nil),
      // The first was never closed; supported after the second.
      ("2024-05-01", nil, nil, nil), ("2024-09-02", "2024-10-01", nil, nil),
    ]
    for (place, row) in rows.enumerated() {
      try small.add(Int32(place / 2), .referral, from: .socialCare) {
        try referral(
          UInt64(place) + 1, row.received, started: row.started, closed: row.closed)(&$0)
        $0[.noSupportReason] = row.why?.rawValue ?? CodeColumn.missing
        $0[.level] = (place == 0 ? BehaviourLevel.violent : .abusive).rawValue
        $0[.tier] = ServiceTier.b.rawValue
      }
    }
    return small
  }

  @Test func `a child has reached what it reached after any referral of the period`() throws {
    let counted = try partnership().counted()
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(10))
    #expect(counted.cell("C1.referred_again", Self.year) == .share(5, of: 5))
    for stage in ["decided", "assessed", "offered", "started"] {
      #expect(counted.cell("C1.funnel", Self.year, stage) == .share(3, of: 5), "\(stage)")
    }
    #expect(counted.cell("C3.state", Self.year, "started") == .share(3, of: 5))
    #expect(counted.cell("C3.state", Self.year, "closed_without_support") == .share(1, of: 5))
    #expect(counted.cell("C3.state", Self.year, "waiting") == .share(1, of: 5))
  }

  @Test func `reasons, lengths and levels are those of the referrals that decide`() throws {
    let counted = try partnership().counted()
    // The latest that gives a reason.
    #expect(counted.cell("C3.no_support", Self.year, "no_capacity") == .count(1))
    #expect(counted.cell("C3.no_support", Self.year, "not_recorded") == .count(0))
    #expect(counted.cell("C3.no_support", Self.year, "criteria_not_met") == .count(0))
    // 24 to 31 March, and not since 3 March: 5 working days.
    #expect(counted.cell("C3.waiting", Self.year, "0_10") == .count(1))
    // Support came after the first referral, though by the second: nobody waits since May.
    #expect(counted.cell("C3.waiting_now", Self.today, "0_10") == .count(1))
    #expect(counted.cell("C3.waiting_now", Self.today, "over_180") == .count(0))
    // Violent was what the refused referral said.
    #expect(counted.cell("C4.level_by_tier", Self.year, "abusive", "B") == .count(3))
    #expect(counted.cell("C4.level_by_tier", Self.year, "violent", "B") == .count(0))
  }

  @Test func `the wait runs from the first referral until no referral is open`() throws {
    let counted = try partnership().counted()
    // Days: 3 to 10 March 7; 1 May to 10 June 40, to 31 July 91, to 1 August 92, to 1 October 153.
    let waits = RiskTable(
      steps: [
        .init(day: 7, atRisk: 5, events: 0, competing: 1, censored: 0),
        .init(day: 40, atRisk: 4, events: 0, competing: 1, censored: 0),
        .init(day: 91, atRisk: 3, events: 1, censored: 0),
        .init(day: 92, atRisk: 2, events: 0, competing: 1, censored: 0),
        .init(day: 153, atRisk: 1, events: 1, censored: 0),
      ], limit: 180, closuresCompete: true)
    #expect(counted.cell("C2.within", Self.year, "180") == .waits(waits))
  }
}
