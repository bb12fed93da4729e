import Testing

@testable import Intake

struct SharedPupilNumberTests {
  @Test(arguments: [
    (["child_ref": "C2", "upn": "T999000016049"], ["V092 upn"]),
    (["child_ref": "C1", "upn": "T999000016049"], []),
    (["child_ref": "C2", "upn": "C999000178301"], []), (["child_ref": "C2", "upn": ""], []),
  ])
  func `asks about a pupil number that two children have`(
    second: [String: String], found: [String]
  ) throws {
    let other = second.merging(["referral_id": "R2"]) { $1 }
    #expect(
      try RuleBench.found(in: RuleBench.logText([["upn": "T999000016049"], other])) == found)
  }
}
