import Records
import Testing

@testable import Intake

struct FurtherFindingsTests {
  @Test func `counts what it does not list`() throws {
    let rows = (1...1_003).map { ["referral_id": "R\($0)", "gender": "Femle"] }
    let admission = try Bench().admit(
      ["sent.csv": RuleBench.logText(rows)], as: "hsb-referral-log")
    #expect(admission.breaches.count { $0 == "V025 gender" } == 1_000)
    #expect(admission.findings.first?.rule == "V062")
    #expect(
      admission.findings.first?.message
        == "3 further findings of V025 are not listed; correct the ones listed first")
    #expect(admission.totals.map(\.count) == [1_003])
  }
}
