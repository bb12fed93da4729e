import Testing

@testable import Indicators

struct CaseDefinitionErrorTests {
  @Test(arguments: [
    (["hsb", "bullying"], "use one of hsb, bullying"),
    (
      [],
      "the pipeline file has no codes of that kind; add 'lists: {categories: [...]}' to it"
    ),
  ])
  func `says which codes there are, or that there are none`(known: [String], advice: String) {
    let error = CaseDefinitionError.unknownCode(
      line: "school", key: "categories", code: "peer", known: known)
    #expect(
      error.description == "case definition: line 'school': 'categories' has the unknown code "
        + "'peer'; \(advice)")
  }
}
