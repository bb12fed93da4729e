import Testing

@testable import Intake

struct EmptyFileTests {
  @Test func `refuses a file without bytes`() throws {
    #expect(
      try RuleBench.refusal(of: [])
        == "'sent': the file is empty; send it again, with a header even where there are no rows")
  }
}
