import Testing

@testable import Intake

struct UPNInvalidTests {
  @Test(arguments: [
    (["upn": "B999000016049"], ["V029 upn"]),
    (["upn": "T99900001604"], ["V029 upn"]),
    (["upn": "T999000016049"], []),
    (["upn": "T99900001604A"], ["V029 upn"]),
    (["upn": "Q99900001604A"], []),
    (["upn": "E99900001604B"], []),
    (["upn": "B99900001604Z"], []),
    (["upn": "Q99900001604I"], ["V029 upn"]),
    (["upn": "UN4"], []),
    (["upn": "T999000016049.0"], []),
    (["upn": "B999000016049.0"], ["V029 upn"]),
  ])
  func `asks about a pupil number with a wrong shape or check letter`(
    sent: [String: String], found: [String]
  ) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
