import Testing

@testable import Intake

struct AgeOver25Tests {
  @Test(arguments: [
    (["date_of_birth": "1912-02-03"], ["V041 date_of_birth"]),
    (["date_of_birth": "1998-05-02"], []),
    (["date_of_birth": "", "month_of_birth": "1998-04"], ["V041 month_of_birth"]),
    // Born on the 31st, perhaps.
    (["date_of_birth": "", "month_of_birth": "1998-05"], []),
    (["date_of_birth": "1998-05-01"], ["V041 date_of_birth"]),
  ])
  func `asks about a person older than 25 at the event`(sent: [String: String], found: [String])
    throws
  {
    #expect(try RuleBench.log(sent) == found)
  }
}
