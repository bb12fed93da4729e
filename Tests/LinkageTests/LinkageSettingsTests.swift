import Foundation
import Testing

@testable import Linkage

struct LinkageSettingsTests {
  private func decode(_ json: String) throws -> LinkageSettings {
    try JSONDecoder().decode(LinkageSettings.self, from: Data(json.utf8))
  }

  @Test func `what is not written is as usual`() throws {
    #expect(try decode("{}") == .standard)
    #expect(LinkageSettings.standard == (try LinkageSettings()))
  }

  @Test func `every setting is read by its name`() throws {
    let settings = try decode(
      """
      {"chance_share": 0.1, "expected_others": 0.01, "largest_block": 20, "referral_days": 5,
       "duplicate_free_systems": ["census"], "threshold": 0.6}
      """)
    #expect(
      settings
        == (try LinkageSettings(
          chanceShare: 0.1, expectedOthers: 0.01, largestBlock: 20, referralDays: 5,
          duplicateFreeSystems: ["census"], threshold: 0.6)))
  }

  @Test(arguments: [
    (
      #"{"expected_others": 0}"#,
      "linkage setting 'expected_others' is 0.0; write a number above 0 and at most 1"
    ),
    (
      #"{"chance_share": 1.5}"#,
      "linkage setting 'chance_share' is 1.5; write a number above 0 and at most 1"
    ),
    (
      #"{"largest_block": 1}"#,
      "linkage setting 'largest_block' is 1; write a whole number from 2 to 10000"
    ),
    (
      #"{"referral_days": 32}"#,
      "linkage setting 'referral_days' is 32; write a whole number from 0 to 31"
    ),
    (
      #"{"threshold": 1}"#,
      "linkage setting 'threshold' is 1.0; write a chance from 0.05 to 0.999"
    ),
  ])
  func `a setting out of bounds is refused in words`(json: String, message: String) {
    let error = #expect(throws: LinkageSettingsError.self) { try decode(json) }
    #expect(error?.description == message)
  }
}
