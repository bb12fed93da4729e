import Testing

@testable import Intake

struct SheetMarkTests {
  @Test(arguments: [
    (["upn": "#N/A"], ["V026 upn"]),
    (["upn": "C999000178301"], []),
  ])
  func `notes a spreadsheet's mark in place of a value`(sent: [String: String], found: [String])
    throws
  {
    #expect(try RuleBench.log(sent) == found)
  }
}
