import Testing

@testable import Intake

struct MalformedXMLTests {
  @Test func `refuses a document that is not well formed, with the line`() throws {
    let text = "<Message>\n<Children>\n<Child>\n</Children></Message>"
    #expect(
      try RuleBench.refusal(of: Array(text.utf8), as: "cin-census")
        == "sent:4: error: V010 the XML is not well formed; export again; an XML editor shows the place"
    )
  }
}
