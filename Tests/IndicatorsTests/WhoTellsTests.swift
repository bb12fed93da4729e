import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Whose referrals a source tells of, and what is said where too many have no source that does.
struct WhoTellsTests {
  private static let today = "on-2025-03-31"

  private static func delivery(_ agency: Agency, _ kind: RecordKind) -> Delivery {
    var carried = CarriedFields()
    for field in [
      "referral", "received", "role", "sex", "decided", "support_offered", "support_started",
      "closed",
    ] {
      carried.add(field, of: kind)
    }
    return Delivery(source: agency.code, agency: agency, format: "", files: [], carried: carried)
  }

  private static let log = delivery(.socialCare, .referral)
  private static let provider = delivery(.voluntary, .support)

  private func why(_ counted: CountedChildren, _ table: String, _ period: String) -> String? {
    guard case .notAvailable(let reason) = counted.table(table, period)?.content else { return nil }
    return reason.whole
  }

  @Test func `what a provider keeps tells nothing of the log's referrals`() throws {
    var small = SmallPartnership()
    for child in 0..<18 {
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(UInt64(child) + 1, "2024-0\(4 + child % 6)-08"))
    }
    for child in 18..<22 {
      try small.add(Int32(child), .support, from: .voluntary) { row in
        row[.received] = try day("2024-05-02")
        row[.decided] = try day("2024-05-02")
        row[.supportStarted] = try day("2024-05-20")
      }
    }
    let standard = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1,
      whose: "statutory guidance")
    let counted = try small.counted(standards: [standard], deliveries: [Self.log, Self.provider])
    let year = "2024-25"
    // Who keeps the columns is who supports: 4 of the 22, and no share of them is one of all.
    #expect(counted.cell("C1.funnel", year, "referred") == .share(22, of: 22))
    let tenth = "for more than a tenth of the children no source fills the column that records "
    #expect(
      counted.cell("C1.funnel", year, "decided")
        == .untold(reason: .counted(tenth + "when a decision was made")))
    for table in ["C2.within", "C3.state", "C3.state_by_sex", "C3.waiting", "C5.tests"] {
      #expect(why(counted, table, year) == tenth + "when support was started", "\(table)")
    }
    for table in ["D2.within", "D2.plain"] {
      #expect(why(counted, table, year) == tenth + "when a decision was made", "\(table)")
    }
    #expect(why(counted, "D1.waits", year)?.contains(tenth + "when support was started") == true)
    let words = "no source of those who wait fills the column that records when a decision was made"
    #expect(why(counted, "D3.overdue", Self.today) == words)
    #expect(why(counted, "C3.waiting_now", Self.today)?.hasPrefix("no source of those") == true)
  }

  /// Referrals of a log that keeps no start of support, of which a provider names some.
  private func named(_ named: Int, of all: Int, own: Int = 0) throws -> CountedChildren {
    var small = SmallPartnership()
    for child in 0..<all {
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(UInt64(child) + 1, "2024-0\(4 + child % 6)-08"))
      guard child < named else { continue }
      try small.add(Int32(child), .support, from: .voluntary) { row in
        row[.referral] = Token(high: 1, low: UInt64(child) + 1)
        row[.received] = try day("2024-0\(4 + child % 6)-10")
        row[.supportStarted] = try day("2024-10-01")
      }
    }
    for child in 0..<own {
      try small.add(Int32(all + child), .support, from: .voluntary) { row in
        row[.received] = try day("2024-05-02")
        row[.supportStarted] = try day("2024-05-20")
      }
    }
    return try small.counted(deliveries: [Self.log, Self.provider])
  }

  @Test func `a provider that names most of the log's referrals tells who was supported`() throws {
    let counted = try named(12, of: 18)
    #expect(counted.cell("C1.funnel", "2024-25", "started") == .share(12, of: 18))
    #expect(counted.cell("C3.state", "2024-25", "waiting") == .share(6, of: 18))
  }

  @Test func `a provider that names a few of the log's referrals does not tell of the rest`() throws
  {
    // One is no more than a slip: (20 - 18) ^ 2 is not above 103 * 18. Eight are, and not half.
    for few in [1, 8] {
      let counted = try named(few, of: 18, own: 6)
      #expect(
        why(counted, "C3.state", "2024-25")?.hasPrefix("for more than a tenth") == true, "\(few)")
      #expect(why(counted, "C3.waiting_now", Self.today)?.isEmpty == false, "\(few)")
    }
    // Nine are half: 9 and the provider's own 6 of 24.
    #expect(
      try named(9, of: 18, own: 6).cell("C3.state", "2024-25", "started") == .share(15, of: 24))
  }

  /// Referrals of a log, every other one supported, beside those of a provider that fills no start.
  private func supported(_ untold: Int, of all: Int) throws -> CountedChildren {
    var small = SmallPartnership()
    for child in 0..<all {
      let isUntold = child < untold
      try small.add(
        Int32(child), isUntold ? .support : .referral, from: isUntold ? .voluntary : .socialCare
      ) { row in
        row[.received] = try day("2024-05-1\(child % 10)")
        row[.role] = Role.displayed.rawValue
        if !isUntold {
          row[.referral] = Token(high: 1, low: UInt64(child) + 1)
          row[.supportStarted] = child % 2 == 0 ? try day("2024-06-03") : nil
        }
      }
    }
    return try small.counted(deliveries: [Self.log, Self.provider])
  }

  @Test func `up to a tenth of the children may be untold of, and one of a few`() throws {
    // Beside 18 and 4 of the log.
    #expect(try supported(2, of: 20).cell("C3.state", "2024-25", "started") == .share(9, of: 18))
    #expect(try supported(1, of: 5).cell("C3.state", "2024-25", "started") == .share(2, of: 4))
    for (untold, all) in [(3, 20), (2, 19)] {
      #expect(
        why(try supported(untold, of: all), "C3.state", "2024-25")?.hasPrefix("for more than")
          == true
      )
    }
  }

  @Test func `a breakdown is not available where a group has too few of whom it is told`() throws {
    var small = SmallPartnership()
    // 57 boys of the log, 20 with offer and support; five girls of the provider, which keeps no offers.
    // Two of them started support, so 3 of 62 are untold of, but 3 of 5 girls.
    for child in 0..<62 {
      let isLogged = child < 57
      try small.add(
        Int32(child), isLogged ? .referral : .support, from: isLogged ? .socialCare : .voluntary
      ) { row in
        row[.referral] = isLogged ? Token(high: 1, low: UInt64(child) + 1) : .missing
        row[.received] = try day("2024-05-1\(child % 10)")
        row[.role] = Role.displayed.rawValue
        row[.sex] = (isLogged ? RecordedSex.male : .female).rawValue
        guard child < 20 || (57..<59).contains(child) else { return }
        if isLogged { row[.supportOffered] = try day("2024-06-03") }
        row[.supportStarted] = try day("2024-06-17")
      }
    }
    let counted = try small.counted(deliveries: [Self.log, Self.provider])
    let year = "2024-25"
    #expect(counted.cell("C1.funnel", year, "offered") == .share(22, of: 59))
    let reason =
      "for more than a tenth of the children of some group no source fills the column that records when support was offered"
    for sex in ["male", "female"] {
      #expect(
        counted.cell("C1.funnel_by_sex", year, sex, "offered") == .untold(reason: .counted(reason)))
    }
    #expect(counted.cell("C1.funnel_by_sex", year, "female", "started") == .share(2, of: 5))
  }

  @Test func `a stage before one that is recorded is told, whoever keeps its column`() throws {
    var small = SmallPartnership()
    // The log keeps offers and starts: 16 offered, 10 of them started. Three referrals are the
    // provider's own, which keeps no offers: two started, and of the third nobody can say.
    for child in 0..<30 {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-1\(child % 10)")(&row)
        if child < 16 { row[.supportOffered] = try day("2024-06-03") }
        if child < 10 { row[.supportStarted] = try day("2024-06-17") }
      }
    }
    for child in 30..<33 {
      try small.add(Int32(child), .support, from: .voluntary) { row in
        row[.received] = try day("2024-05-02")
        if child < 32 { row[.supportStarted] = try day("2024-05-20") }
      }
    }
    let counted = try small.counted(deliveries: [Self.log, Self.provider])
    #expect(counted.cell("C1.funnel", "2024-25", "offered") == .share(18, of: 32))
    #expect(counted.cell("C1.funnel", "2024-25", "started") == .share(12, of: 33))
    #expect(counted.cell("C3.state", "2024-25", "started") == .share(12, of: 33))
  }

  @Test func `who was refused need not be named by who tells of the others`() throws {
    var small = try QuarterlyReferrals.log { row, number, _ in
      if number % 10 < 5 { row[.noSupportReason] = NoSupportReason.criteriaNotMet.rawValue }
    }
    for number in 0..<120 where (5..<9).contains(number % 10) {
      QuarterlyReferrals.add(
        number, to: &small, from: .voluntary,
        started: try QuarterlyReferrals.received(number).adding(days: 5))
    }
    let counted = try small.counted(deliveries: [
      QuarterlyReferrals.delivery(.socialCare, .referral, "no_support_reason"),
      QuarterlyReferrals.delivery(.voluntary, .support, "support_started"),
    ])
    // 4 of 10 referrals are named, and of those not refused 4 of 5: the tenth waits.
    #expect(counted.cell("C3.state", "2023-24", "waiting") == .share(4, of: 40))
    #expect(counted.cell("C3.state", "2023-24", "started") == .share(16, of: 40))
  }
}
