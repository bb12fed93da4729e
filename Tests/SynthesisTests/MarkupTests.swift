import Testing

@testable import Synthesis

struct MarkupTests {
  @Test func `values stand beside their block and marks are escaped`() {
    var markup = Markup()
    markup.open("a")
    markup.open("b")
    markup.leaf("c", "x & y")
    markup.leaf("d", "")
    markup.close("b")
    markup.close("a")
    #expect(
      String(decoding: markup.finished(), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a>
         <b><c>x &amp; y</c></b>
        </a>

        """)
  }

  @Test func `the line is the one of the start tag`() {
    var markup = Markup()
    markup.open("a")
    markup.leaf("c", "1")
    markup.open("b")
    #expect(markup.line == 3)
  }
}
