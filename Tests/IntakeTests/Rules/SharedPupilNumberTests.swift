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

  @Test(arguments: [
    ("1,8", ["V092 upn"]), ("2,7", ["V092 upn"]), ("1,7", ["V060", "V090 pupilonrolltableid"]),
  ])
  func `tells pupils by school and number together`(second: String, found: [String]) throws {
    let text = """
      NativeId,pupilonrolltableid,dob,upn
      1,7,2012-02-03,T999000016049
      \(second),2012-02-03,T999000016049

      """
    #expect(try RuleBench.found(in: text, as: "school-census-pupils") == found)
  }
}
