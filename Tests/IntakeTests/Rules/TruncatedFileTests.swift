import Testing

@testable import Intake

struct TruncatedFileTests {
  private static let whole =
    "referral_id,child_ref,referring_agency,date_received,role\n"
    + "R1,C1,school,2024-05-01,displayed"

  @Test func `refuses a file that ends inside a quoted cell`() throws {
    let words =
      "sent:3: error: V006 the file ends inside a row, a quoted cell or an element; send the whole "
      + "file again"
    #expect(try RuleBench.refusal(of: Array("\(Self.whole)\nR2,\"C2".utf8)) == words)
  }

  @Test func `takes a last line without its end`() throws {
    #expect(try RuleBench.refusal(of: Array(Self.whole.utf8)) == nil)
  }
}
