import Testing

@testable import Intake

struct RepeatedDisabilityTests {
  @Test(arguments: [
    (
      "<Ethnicity>WBRI</Ethnicity><Disabilities><Disability>LD</Disability><Disability>ld</Disability></Disabilities>",
      ["V076 Disability"]
    ),
    (
      "<Ethnicity>WBRI</Ethnicity><Disabilities><Disability>LD</Disability><Disability>AUT</Disability></Disabilities>",
      []
    ),
  ])
  func `notes a disability sent twice`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(characteristics: sent) == found)
  }
}
