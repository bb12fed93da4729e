import Records
import Testing

@testable import Intake

struct SupersededRowTests {
  @Test func `notes the row that a later one supersedes`() throws {
    let text = RuleBench.logText([["role": "unknown"], ["referral_id": "R2"], ["role": "harmed"]])
    let admission = try Bench().admit(["sent.csv": text], as: "hsb-referral-log")
    #expect(admission.breaches == ["V060"])
    #expect(admission.findings.map(\.line) == [2])
    #expect(admission.rows == [3, 2, 0, 1])
  }
}
