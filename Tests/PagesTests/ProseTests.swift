import Testing

@testable import Pages

struct ProseTests {
  @Test func `parts become markup in order, each escaped`() {
    let prose: Prose = [
      "a < b, ", .strong("R&D"), " ", .link("the \"method\"", to: "m.html#x"), " ", .code("<t>"),
    ]
    #expect(
      prose.html.markup
        == "a &lt; b, <strong>R&amp;D</strong> "
        + "<a href=\"m.html#x\">the &quot;method&quot;</a> <code>&lt;t&gt;</code>")
    #expect(prose.plainText == "a < b, R&D the \"method\" <t>")
  }

  @Test func `a harmful link is left with its words only`() {
    let prose: Prose = [.link("press", to: "javascript:alert(1)")]
    #expect(prose.html.markup == "press")
  }
}
