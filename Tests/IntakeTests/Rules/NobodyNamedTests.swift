import Testing

@testable import Intake

struct NobodyNamedTests {
  @Test(arguments: [
    ("north,S1,,", ["V050"]), ("north,S1,C1,", []), ("north,S1,,R1", []),
  ])
  func `sets aside a row that names no child`(cells: String, found: [String]) throws {
    let text = "provider,service_ref,child_ref,referral_id,date_referred\n\(cells),2024-05-01\n"
    #expect(try RuleBench.found(in: text, as: "service-provider-return") == found)
  }
}
