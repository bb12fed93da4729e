import Testing

@testable import Intake

struct DateBefore2012Tests {
  @Test(arguments: [
    (["date_of_concern": "1900-01-01"], ["V052 date_of_concern"]),
    (["date_of_concern": "2012-01-01", "date_of_birth": "2004-02-03"], []),
  ])
  func `asks about a date before 2012`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
