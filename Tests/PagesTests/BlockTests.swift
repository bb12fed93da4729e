import Testing

@testable import Pages

struct BlockTests {
  private func html(_ block: Block, headings: [Heading] = []) -> String {
    block.html(headings: headings).markup
  }

  @Test func `plain blocks are written with their own elements`() {
    #expect(html(.heading("Ages 0 to 9", level: 3)) == "<h3 id=\"ages-0-to-9\">Ages 0 to 9</h3>\n")
    #expect(html(.text("a < b")) == "<p>a &lt; b</p>\n")
    #expect(html(.list(["a", "b"])) == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")
    #expect(html(.code("a\n<b>")) == "<pre><code>a\n&lt;b&gt;</code></pre>\n")
    #expect(
      html(.definitions([Definition("Child", "Under 18")]))
        == "<dl class=\"definitions\">\n<div><dt>Child</dt><dd>Under 18</dd></div>\n</dl>\n")
  }

  @Test func `a banner says in words what it is`() {
    let banner = Banner(.handling, title: "OFFICIAL", text: "Do not share")
    #expect(
      html(.banner(banner))
        == "<div class=\"banner handling\"><p><strong>OFFICIAL</strong> Do not share</p></div>\n")
  }

  @Test func `contents lists headings of the second level`() {
    let headings = [Heading("One"), Heading("Deeper", level: 3), Heading("Two & more")]
    #expect(
      html(.contents, headings: headings) == """
        <nav class="contents" aria-label="Contents of this page">
        <ul>
        <li><a href="#one">One</a></li>
        <li><a href="#two-more">Two &amp; more</a></li>
        </ul>
        </nav>

        """)
  }

  @Test func `a key number has its interval, its context and the meaning of its symbol`() {
    let number = KeyNumber(
      "12", label: "children", interval: "8 to 17", context: "10 last year",
      symbols: [.provisional])
    #expect(
      html(.keyNumbers([number, KeyNumber("", label: "girls", symbols: [.confidential])])) == """
        <dl class="key-numbers">
        <div>
        <dt>children</dt>
        <dd class="value">12 [p]</dd>
        <dd>8 to 17</dd>
        <dd>10 last year</dd>
        <dd class="meaning">[p] provisional</dd>
        </div>
        <div>
        <dt>girls</dt>
        <dd class="value">[c]</dd>
        <dd class="meaning">[c] confidential, withheld</dd>
        </div>
        </dl>

        """)
  }
}
