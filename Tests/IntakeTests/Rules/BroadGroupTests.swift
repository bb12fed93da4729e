import Testing

@testable import Intake

struct BroadGroupTests {
  @Test(arguments: [
    (["ethnicity": "Asian", "ethnicity_scheme": "text"], ["V028 ethnicity"]),
    (["ethnicity": "Indian", "ethnicity_scheme": "text"], []),
  ])
  func `notes that only a broad ethnic group was sent`(sent: [String: String], found: [String])
    throws
  {
    #expect(try RuleBench.log(sent) == found)
  }
}
