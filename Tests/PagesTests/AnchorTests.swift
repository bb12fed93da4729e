import Testing

@testable import Pages

struct AnchorTests {
  @Test(arguments: [
    ("Ages 10 to 12", "ages-10-to-12"), ("  1.6a: care & home ", "1-6a-care-home"),
    ("Children's ages", "childrens-ages"), ("\"><script>", "script"), ("–", "section"),
    ("b1", "b1"),
  ])
  func `an anchor is small letters, digits and single hyphens`(text: String, anchor: String) {
    #expect(Anchor.slug(text) == anchor)
  }
}
