import Testing

@testable import Intake

struct DocumentTypeTests {
  @Test(arguments: [
    ("<!DOCTYPE Message SYSTEM 'cin.dtd'>", true), ("", false),
  ])
  func `refuses a document that declares a document type`(declared: String, refused: Bool) throws {
    let text = declared + "\n" + RuleBench.censusText(RuleBench.child("C1"))
    let refusal = try RuleBench.refusal(of: Array(text.utf8), as: "cin-census")
    let words =
      "sent:1: error: V009 the document declares a document type or an entity; export without a "
      + "DOCTYPE"
    #expect(refusal == (refused ? words : nil))
  }
}
