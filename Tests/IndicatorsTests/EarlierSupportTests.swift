import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Of support that began before the records of it nothing may be told.
struct EarlierSupportTests {
  private static let log = QuarterlyReferrals.delivery(
    .socialCare, .referral, "support_started")

  /// Ten referrals in each quarter from April 2022 on, of which five are supported for 20 days.
  private func supported(_ local: LocalSettings = .init()) throws -> CountedChildren {
    try QuarterlyReferrals.log { row, number, received in
      guard number % 2 == 0 else { return }
      row[.supportStarted] = received.adding(days: 5)
      row[.supportEnded] = received.adding(days: 25)
    }.counted(local: local, deliveries: [Self.log])
  }

  private static let words =
    "support that began before April 2022 may be missing: records of it begin then"

  @Test func `titles of the first year of the records say what it lacks`() throws {
    let counted = try supported()
    for table in ["C0.headline", "C0.sex", "C0.provider"] {
      #expect(counted.table(table, "2022-23")?.title.openRemarks == Self.words, "\(table)")
      #expect(counted.table(table, "2023-24")?.title.whole.contains("(") == false, "\(table)")
      #expect(counted.table(table, "2024-25")?.title.whole.contains("(") == false, "\(table)")
    }
    #expect(counted.cell("C0.headline", "2022-23") == .count(20))
  }

  @Test func `a provider's records that begin later lack what began before them`() throws {
    var small = try QuarterlyReferrals.log { _, _, _ in }
    for number in stride(from: 60, to: 120, by: 2) {
      let started = try QuarterlyReferrals.received(number)
      QuarterlyReferrals.add(number, to: &small, from: .voluntary, started: started)
    }
    let counted = try small.counted(deliveries: [
      QuarterlyReferrals.delivery(.socialCare, .referral),
      QuarterlyReferrals.delivery(.voluntary, .support, "support_started"),
    ])
    // The seventh quarter from April 2022 on.
    let words = "support that began before October 2023 may be missing: records of it begin then"
    #expect(counted.table("C0.headline", "2023-24")?.title.openRemarks.contains(words) == true)
    // It begins before the records are a year old.
    #expect(counted.table("C0.headline", "2024-25")?.title.openRemarks == words)
    #expect(counted.table("C0.headline", "2024-25-Q3")?.title.openRemarks == "")
  }

  @Test func `a log that is whole from a day on has those who were supported then`() throws {
    var local = LocalSettings()
    local.recordsFrom = try day("2022-04-01")
    let counted = try supported(local)
    #expect(counted.table("C0.headline", "2022-23")?.title.openRemarks.contains("missing") == false)
  }
}
