import Testing

@testable import Intake

struct RowInFutureTests {
  @Test(arguments: [
    (["date_received": "2025-04-01"], ["V031 date_received", "V033 date_received"]),
    (["date_received": "2025-03-31"], []),
  ])
  func `sets aside a row of which the day is still to come`(sent: [String: String], found: [String])
    throws
  {
    #expect(try RuleBench.log(sent) == found)
  }
}
