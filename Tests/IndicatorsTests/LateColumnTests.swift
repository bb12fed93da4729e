import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// When a column began to be kept: neither a slip nor late days hide it, and the partnership can say it.
struct LateColumnTests {
  private static let log = QuarterlyReferrals.delivery(.socialCare, .referral, "support_started")
  private static let before =
    "no row of this run fills the column that records when support was started before April 2024"

  /// Four of ten started after thirty days, recorded from 1 April 2024 on.
  private func late(
    local: LocalSettings = LocalSettings(),
    _ more: (inout PseudonymisedRow, Int) throws -> Void = { _, _ in }
  ) throws -> CountedChildren {
    try QuarterlyReferrals.log { row, number, received in
      let started = received.adding(days: 30)
      if try number % 10 < 4 && started >= day("2024-04-01") { row[.supportStarted] = started }
      try more(&row, number)
    }.counted(local: local, deliveries: [Self.log])
  }

  private func why(_ counted: CountedChildren, _ period: String) -> String? {
    guard case .notAvailable(let reason) = counted.table("C3.state", period)?.content else {
      return nil
    }
    return reason.whole
  }

  private func kept(from: String? = nil, until: String? = nil) throws -> LocalSettings {
    var local = LocalSettings()
    local.keptColumns = [
      KeptColumn(
        source: Agency.socialCare.code, column: "support_started", from: try from.map(day),
        until: try until.map(day))
    ]
    return local
  }

  @Test func `a single early day does not say that a column was kept`() throws {
    // Of 120 rows 16 were filled from April 2024 on: one of the first of all is a slip.
    let slip = try late { row, number in
      if number == 1 { row[.supportStarted] = try day("2022-05-11") }
    }
    #expect(why(slip, "2022-23") == Self.before)
    #expect(why(slip, "2023-24") == Self.before)
    #expect(slip.cell("C3.state", "2024-25", "started") == .share(16, of: 40))
  }

  @Test func `a mistyped year does not say that a column was kept`() throws {
    // Of October 2022, and written as ten years before.
    let typed = try late { row, number in
      if number == 22 { row[.supportStarted] = try day("2012-11-03") }
    }
    #expect(why(typed, "2022-23") == Self.before)
    #expect(typed.cell("C3.state", "2024-25", "started") == .share(16, of: 40))
  }

  @Test func `late days of early rows do not say that a column was kept`() throws {
    // Four of ten after thirty days, the six others after 400: of the 80 before April 2024 all of the
    // six were recorded who had them due since, and none of the four.
    let slow = try QuarterlyReferrals.log { row, number, received in
      let started = received.adding(days: number % 10 < 4 ? 30 : 400)
      let isTold = try started >= day("2024-04-01") && started <= day("2025-03-31")
      if isTold { row[.supportStarted] = started }
    }.counted(deliveries: [Self.log])
    #expect(why(slow, "2022-23") == Self.before)
    #expect(why(slow, "2023-24") == Self.before)
  }

  @Test func `a queue that a new service took over is no column that begins`() throws {
    // Four of ten wait until April 2023, and thirty days since: nobody's day is lost.
    let queue = try QuarterlyReferrals.log { row, number, received in
      guard number % 10 < 4 else { return }
      let started = max(received.adding(days: 30), try day("2023-04-20"))
      if try started <= day("2025-03-31") { row[.supportStarted] = started }
    }.counted(deliveries: [Self.log])
    #expect(queue.cell("C3.state", "2022-23", "started") == .share(16, of: 40))
    #expect(
      queue.table("C3.state", "2022-23")?.title.whole
        == "Children referred, by whether supported (when support was started may not be recorded before April 2023)"
    )
  }

  @Test func `what the partnership says of a column is not guessed`() throws {
    let guessed = try late()
    #expect(why(guessed, "2023-24") == Self.before)
    // A new service: nobody was supported before.
    let always = try late(local: kept())
    #expect(always.cell("C3.state", "2023-24", "started") == .share(0, of: 40))
    #expect(
      always.table("C3.state", "2023-24")?.title.whole == "Children referred, by whether supported")
    // From May on only the quarters after June are whole.
    let said = try late(local: kept(from: "2024-05-02"))
    #expect(
      why(said, "2023-24")
        == "the partnership says that no source of this run records when support was started before July 2024"
    )
    #expect(why(said, "2024-25")?.hasPrefix("for more than a tenth of the children") == true)
    // Kept until March 2024: it tells of those referred up to September 2023.
    let ended = try late(local: kept(until: "2024-03-31"))
    #expect(ended.cell("C3.state", "2022-23", "started") == .share(0, of: 40))
    #expect(why(ended, "2023-24")?.hasPrefix("for more than a tenth of the children") == true)
    #expect(why(ended, "2024-25") != nil)
  }
}
