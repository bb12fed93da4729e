import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Who falls silent tells nothing of those who were referred then, however many others still tell.
struct SilentTellerTests {
  private static let deliveries = [
    QuarterlyReferrals.delivery(.socialCare, .referral),
    QuarterlyReferrals.delivery(.voluntary, .support, "support_started"),
    QuarterlyReferrals.delivery(.health, .support, "support_started"),
  ]

  private func started(_ counted: CountedChildren, _ year: String) -> DraftCell.Counted? {
    counted.cell("C3.state", year, "started")
  }

  private func isTold(_ counted: CountedChildren, _ year: String) -> Bool {
    if case .cells = counted.table("C3.state", year)?.content { true } else { false }
  }

  /// Two providers who each take four of ten after thirty days; one is heard of up to a day.
  private func two(until: String, _ local: LocalSettings = .init()) throws -> CountedChildren {
    var small = try QuarterlyReferrals.log { _, _, _ in }
    for number in 0..<120 where number % 10 < 8 {
      let started = try QuarterlyReferrals.received(number).adding(days: 30)
      let isFirst = number % 10 < 4
      guard started <= (try day(isFirst ? until : "2025-03-31")) else { continue }
      QuarterlyReferrals.add(
        number, to: &small, from: isFirst ? .voluntary : .health, started: started)
    }
    return try small.counted(local: local, deliveries: Self.deliveries)
  }

  @Test func `of two who tell of a step none may be silent`() throws {
    let both = try two(until: "2025-03-31")
    #expect(started(both, "2023-24") == .share(32, of: 40))
    // 16 rows in 4 quarters, none in the 8 since: (4 / 12) ^ 16 is below 0.01. What was told of up to
    // March 2023 is told of those referred up to September 2022; of those since only where it is
    // recorded, so that four of the year are left out.
    let silent = try two(until: "2023-03-31")
    #expect(started(silent, "2022-23") == .share(32, of: 36))
    for year in ["2023-24", "2024-25"] { #expect(!isTold(silent, year), "\(year)") }
  }

  @Test func `one whose contract ended is not silent`() throws {
    var local = LocalSettings()
    local.keptColumns = [
      KeptColumn(
        source: Agency.voluntary.code, column: "support_started", hasEnded: true)
    ]
    let ended = try two(until: "2023-03-31", local)
    #expect(started(ended, "2022-23") == .share(32, of: 40))
    #expect(started(ended, "2023-24") == .share(16, of: 40))
  }

  @Test func `who takes no one new and still tells of ends is not silent`() throws {
    var small = try QuarterlyReferrals.log { _, _, _ in }
    for number in 0..<80 where number % 10 < 7 {
      let started = try QuarterlyReferrals.received(number).adding(days: 20)
      let ended = started.adding(days: 400)
      QuarterlyReferrals.add(
        number, to: &small, from: .voluntary, started: started,
        ended: try ended <= day("2025-03-31") ? ended : nil)
    }
    let counted = try small.counted(deliveries: Self.deliveries)
    #expect(started(counted, "2023-24") == .share(28, of: 40))
    // Of the year after it names none, so it may have told of none of it.
    #expect(!isTold(counted, "2024-25"))
  }

  @Test func `a slow service has not left out those of late`() throws {
    var small = try QuarterlyReferrals.log { _, _, _ in }
    for number in 0..<120 where number % 10 < 7 {
      let started = try QuarterlyReferrals.received(number).adding(days: 170)
      guard started <= (try day("2025-03-31")) else { continue }
      QuarterlyReferrals.add(number, to: &small, from: .voluntary, started: started)
    }
    let counted = try small.counted(deliveries: Self.deliveries)
    #expect(started(counted, "2023-24") == .share(28, of: 40))
    #expect(isTold(counted, "2024-25"))
  }

  @Test func `too many supported on a day that nobody told are no curve`() throws {
    func log(undated: Int) throws -> CountedChildren {
      try QuarterlyReferrals.log { row, number, received in
        let place = number % 40
        row[.sex] = Int32(number % 2)
        if place < 27 { row[.supportStarted] = received.adding(days: 20) }
        if place < 27 + undated { row[.supportEnded] = received.adding(days: 90) }
      }.counted(deliveries: [
        QuarterlyReferrals.delivery(.socialCare, .referral, "support_started")
      ])
    }
    // A tenth of those supported, not of all 40.
    for (undated, isTold) in [(3, true), (4, false)] {
      let counted = try log(undated: undated)
      for table in ["C2.support", "C2.within", "C5.gap_by_sex"] {
        let content = counted.table(table, "2023-24")?.content
        if case .cells = content { #expect(isTold) } else { #expect(!isTold, "\(table)") }
      }
      // That they were supported is known.
      #expect(started(counted, "2023-24") == .share(27 + undated, of: 40))
    }
  }
}
