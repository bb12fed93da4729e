import Testing

@testable import Intake

struct WrongFormatTests {
  @Test(arguments: ["Referrals of 2024\nreferral_id,child_ref\n", "a;b;c\n1;2;3\n"])
  func `refuses a file whose header is not the format's`(sent: String) throws {
    let error = try RuleBench.refusal(of: Array(sent.utf8))
    #expect(error?.contains("'sent' is not of format 'hsb-referral-log'") == true)
    #expect(IntakeError.wrongFormat(file: "", format: "", expected: "").rule == .wrongFormat)
  }
}
