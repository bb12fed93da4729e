import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Statement 1.6 of the audit asks about children at home, in care and in secure settings.
struct SettingTests {
  static let year = "2024-25"

  private static func partnership() throws -> SmallPartnership {
    var small = SmallPartnership()
    // Started after 20 working days; waiting since; closed without support; of no known setting.
    let rows: [(setting: Setting, fill: (inout PseudonymisedRow) throws -> Void)] = [
      (.foster, referral(1, "2024-06-03", decided: "2024-06-04", started: "2024-07-01")),
      (.foster, referral(2, "2024-06-03", decided: "2024-06-10")),
      (.secure, referral(3, "2024-06-03", decided: "2024-06-04", closed: "2024-06-17")),
      (.unknown, referral(4, "2024-06-03", decided: "2024-06-04", started: "2024-06-04")),
    ]
    for (child, row) in rows.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) {
        try row.fill(&$0)
        $0[.setting] = row.setting.rawValue
      }
    }
    return small
  }

  @Test func `support, and what became of referrals, are told by setting`() throws {
    let counted = try Self.partnership().counted()
    #expect(counted.cell("C0.setting", Self.year, "foster") == .share(1, of: 2))
    #expect(counted.cell("C0.setting", Self.year, "secure") == .share(0, of: 2))
    #expect(counted.cell("C0.setting", Self.year, "unknown") == .share(1, of: 2))
    #expect(counted.cell("C3.state_by_setting", Self.year, "foster", "started") == .share(1, of: 2))
    #expect(counted.cell("C3.state_by_setting", Self.year, "foster", "waiting") == .share(1, of: 2))
    #expect(
      counted.cell("C3.state_by_setting", Self.year, "secure", "closed_without_support")
        == .share(1, of: 1))
    #expect(counted.cell("C3.state_by_setting", Self.year, "home", "waiting") == .share(0, of: 0))
  }

  @Test func `the wait for support and the standards are told by setting`() throws {
    let standard = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1,
      whose: "statutory guidance")
    let counted = try Self.partnership().counted(standards: [standard])
    // 3 June 2024 to 31 March 2025 are 43 Mondays on: 215 weekdays less the bank holidays of 26
    // August, 25 and 26 December and 1 January.
    let foster = RiskTable(
      steps: [
        .init(day: 20, atRisk: 2, events: 1, censored: 0),
        .init(day: 211, atRisk: 1, events: 0, censored: 1),
      ])
    #expect(counted.cell("D1.support_by_setting", Self.year, "foster") == .waits(foster))
    let secure = RiskTable(steps: [.init(day: 10, atRisk: 1, events: 0, censored: 1)])
    #expect(counted.cell("D1.support_by_setting", Self.year, "secure") == .waits(secure))
    let within = RiskTable(
      steps: [
        .init(day: 1, atRisk: 2, events: 1, censored: 0),
        .init(day: 5, atRisk: 1, events: 1, censored: 0),
      ], limit: 1)
    #expect(
      counted.cell(
        "D2.within_by_setting", Self.year, "referral_received_to_decision_1", "foster")
        == .waits(within))
  }

  @Test func `only tables by setting are evidence for the statement about settings`() throws {
    let counted = try Self.partnership().counted()
    func available(_ statement: String) -> DraftCell.Counted? {
      counted.cell("F1.evidence", "on-2025-03-31", statement, "available")
    }
    // A1, A2 and C1 by setting and by looked after; B6's two; C0's two; C3, C5, D1 by setting.
    #expect(available("1.6a") == .count(13))
    #expect(available("1.6c") == .count(13))
  }
}
