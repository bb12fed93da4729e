import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// What a source said once it does not say for ever, nor of what came before it.
struct ToldInPartTests {
  private static let today = "on-2025-03-31"

  private static func delivery(
    _ agency: Agency, _ kind: RecordKind, _ fields: String...
  ) -> Delivery {
    var carried = CarriedFields()
    for field in ["referral", "received", "role", "occurred", "closed"] + fields {
      carried.add(field, of: kind)
    }
    return Delivery(source: agency.code, agency: agency, format: "", files: [], carried: carried)
  }

  private func isTold(_ table: DraftTable?) -> Bool {
    if case .cells = table?.content { true } else { false }
  }

  /// A log without starts, 24 referrals a year, and a provider that names those of some years.
  private func logAndProvider(naming: (Int) -> Bool) throws -> CountedChildren {
    var small = SmallPartnership()
    for child in 0..<72 {
      let year = 2022 + child / 24
      let month = 4 + child % 9
      let received = "\(year)-\(month < 10 ? "0" : "")\(month)-10"
      try small.add(
        Int32(child), .referral, from: .socialCare, referral(UInt64(child) + 1, received))
      guard naming(child) else { continue }
      try small.add(Int32(child), .support, from: .voluntary) { row in
        row[.referral] = Token(high: 1, low: UInt64(child) + 1)
        row[.received] = try day(received)
        row[.supportStarted] = try day("\(received.dropLast(2))25")
      }
    }
    return try small.counted(deliveries: [
      Self.delivery(.socialCare, .referral),
      Self.delivery(.voluntary, .support, "support_started"),
    ])
  }

  @Test func `a provider tells of the log's referrals while it is heard of`() throws {
    let counted = try logAndProvider { $0 % 3 < 2 }
    #expect(counted.cell("C3.state", "2024-25", "started") == .share(16, of: 24))
    #expect(counted.cell("C3.state", "2024-25", "waiting") == .share(8, of: 24))
  }

  @Test func `a provider that fell silent tells of no later referral`() throws {
    // 48 rows in 7 quarters to December 2023, then none in 5: (7 / 12) ^ 32 is below 0.01.
    let counted = try logAndProvider { $0 < 48 && $0 % 3 < 2 }
    #expect(counted.cell("C3.state", "2022-23", "started") == .share(16, of: 24))
    // Of those referred from July on some may have been supported when it was silent.
    for year in ["2023-24", "2024-25"] { #expect(!isTold(counted.table("C3.state", year))) }
    #expect(!isTold(counted.table("C3.waiting_now", Self.today)))
  }

  @Test func `a provider that names few of a year tells nothing of the others`() throws {
    // Of 24 it names 2 in the last year: 24 - 4 is 20, and 100 x 400 is more than 541 x 24.
    let counted = try logAndProvider { $0 < 48 ? $0 % 4 < 3 : $0 % 12 == 0 }
    #expect(counted.cell("C3.state", "2023-24", "started") == .share(18, of: 24))
    #expect(!isTold(counted.table("C3.state", "2024-25")))
  }

  @Test func `no notification is overdue for a meeting that nobody could tell of then`() throws {
    var small = SmallPartnership()
    for child in 0..<16 {
      let year = child < 12 ? 2022 : 2024
      try small.add(Int32(child), .policeOccurrence, from: .police) { row in
        try offence("\(year)-0\(5 + child % 4)-10")(&row)
        row[.referredOn] = try day("\(year)-0\(5 + child % 4)-20")
      }
    }
    for child in 16..<24 {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        let received = try day("2024-04-02").adding(days: (child - 16) * 40)
        try referral(UInt64(child) + 1, received.iso)(&row)
        row[.meeting] = received.adding(days: 10)
      }
    }
    let standard = Standard(
      nation: .england, from: "notification", to: "meeting", workingDays: 10, whose: "test")
    let counted = try small.counted(
      standards: [standard],
      deliveries: [
        Self.delivery(.police, .policeOccurrence, "offence", "referred_on"),
        Self.delivery(.socialCare, .referral, "meeting"),
      ])
    // Twelve were notified in 2022, before the log's first row; four in 2024, and wait.
    #expect(
      counted.cell("D3.overdue", Self.today, "notification_to_meeting_10") == .share(4, of: 4))
    #expect(
      counted.table("D3.overdue", Self.today)?.title.whole
        == "Open waits beyond the standard (without those who came before April 2024: when a risk management meeting was held is recorded only from then)"
    )
  }

  @Test func `counts of who waits say whom they lack, where they are shown`() {
    func words(told: Int, untold: Int) -> [String] {
      Keeping(told: told, untold: untold).remarks(onWaitsFor: .supportStarted).map {
        TableTitle("").adding([$0]).allRemarks
      }
    }
    let lack =
      "without those of whom no source records when support was started, at most a tenth, who may wait too"
    #expect(words(told: 20, untold: 0) == [])
    #expect(words(told: 19, untold: 1) == [lack])
    #expect(words(told: 18, untold: 2) == [lack])
    // More than a tenth: there is no figure.
    #expect(words(told: 17, untold: 3) == [])
  }

  @Test func `support that ended had started, on a day that nobody told`() throws {
    var small = SmallPartnership()
    for child in 0..<20 {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(
          UInt64(child) + 1, "2024-06-03", started: child < 12 ? "2024-07-01" : nil)(&row)
        row[.supportEnded] = child >= 18 ? try day("2024-11-29") : nil
      }
    }
    let counted = try small.counted(deliveries: [
      Self.delivery(.socialCare, .referral, "support_started", "support_ended")
    ])
    #expect(counted.cell("C1.funnel", "2024-25", "started") == .share(14, of: 20))
    #expect(counted.cell("C3.state", "2024-25", "started") == .share(14, of: 20))
    #expect(counted.cell("C3.waiting_now", Self.today, "over_180") == .count(6))
    #expect(counted.cell("D3.open", Self.today, "support_started", "over_180") == .count(6))
    #expect(counted.cell("C0.headline", "2024-25") == .count(14))
    // Of its last day it is known that there was support, of the quarters before not.
    #expect(counted.cell("C0.headline", "2024-25-Q3") == .count(14))
    #expect(counted.cell("C0.headline", "2024-25-Q2") == .count(12))
    let between = "referral_received_to_support_started"
    #expect(counted.cell("E2.backwards", Self.today, between, "undated") == .count(2))
    // Two of the fourteen who were supported are more than a tenth of them.
    #expect(!isTold(counted.table("C2.support", "2024-25")))
  }

  @Test func `an end without a start undoes no start before its own referral`() throws {
    var small = SmallPartnership()
    // Supported after twenty days; referred again, and of that support only the end is told.
    for child in 0..<4 {
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(UInt64(child) + 1, "2024-05-03", started: "2024-05-23", closed: "2024-06-28"))
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 11, "2024-09-02")(&row)
        row[.supportEnded] = try day("2024-12-20")
      }
    }
    let counted = try small.counted()
    guard case .waits(let waits) = counted.cell("C2.within", "2024-25", "30") else {
      Issue.record("no waits")
      return
    }
    #expect(waits.steps.map(\.events) == [4])
    #expect(waits.steps.first?.day == 20)
  }

  @Test func `an end that a provider tells without a start ends the log's support`() throws {
    var small = SmallPartnership()
    try small.add(
      0, .referral, from: .socialCare, referral(1, "2024-04-08", started: "2024-05-01"))
    try small.add(0, .support, from: .voluntary) { row in
      row[.referral] = Token(high: 1, low: 1)
      row[.received] = try day("2024-04-08")
      row[.supportEnded] = try day("2024-08-30")
    }
    let counted = try small.counted()
    #expect(counted.cell("C0.headline", "2024-25-Q2") == .count(1))
    #expect(counted.cell("C0.headline", "2024-25-Q3") == .count(0))
  }
}
