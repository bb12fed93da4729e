import Testing
import Vocabulary

@testable import Intake

struct ManySetAsideTests {
  @Test(arguments: [(0.4, ["V061", "V020 role"]), (0.5, ["V020 role"])])
  func `asks about a source above its warning level`(warn: Double, found: [String]) throws {
    let bench = try Bench()
    let path = try bench.write(
      RuleBench.logText([["role": ""], ["referral_id": "R2"]]), to: "sent.csv")
    let admission = try bench.intake().admit(
      SourceSettings(
        id: "source", agency: .socialCare, system: "system",
        format: Bench.format("hsb-referral-log"), files: [path],
        thresholds: .init(warn: warn, stop: 1, least: 1)))
    #expect(admission.breaches == found)
  }
}
