import Testing

@testable import Intake

struct UnknownAuthorityTests {
  @Test(arguments: [
    (["upn": "M421962919251"], ["V071 upn"]),
    (["upn": "X817558133462"], ["V071 upn"]),
    (["upn": "F330000178301"], []),
    (["upn": "C999000178301"], []),
  ])
  func `asks about a pupil number of an authority that issues none`(
    sent: [String: String], found: [String]
  ) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
