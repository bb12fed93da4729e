import Testing

@testable import Intake

struct NoDisabilityWithOthersTests {
  @Test(arguments: [
    (
      "<Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability><Disability>LD</Disability></Disabilities>",
      ["V047 Disability"]
    ),
    ("<Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities>", []),
  ])
  func `asks about no disability beside disabilities`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(characteristics: sent) == found)
  }
}
