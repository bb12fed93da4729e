import Testing

@testable import Pages

struct EscapingTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"quoted\" & 'quoted'", "&quot;quoted&quot; &amp; &#39;quoted&#39;"),
    ("&lt;", "&amp;lt;"),
    ("one\r\ntwo\rthree\nfour\tfive", "one\ntwo\nthree\nfour\tfive"),
    ("Llŷn, Zoë, 10 – 12 £", "Llŷn, Zoë, 10 – 12 £"),
    ("", ""),
  ])
  func `text keeps its words and loses its power`(text: String, markup: String) {
    #expect(Escaping.text(text) == markup)
  }

  @Test(arguments: [
    "\u{0000}", "\u{0007}", "\u{001B}", "\u{007F}", "\u{0085}",  // controls
    "\u{061C}", "\u{200E}", "\u{200F}",  // marks of direction
    "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}",  // embeddings and overrides
    "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",  // isolates
    "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{200B}", "\u{00AD}",  // breaks and invisible signs
    "\u{FFFE}", "\u{E0041}", "\u{E000}",  // non-characters, tags, private use
  ])
  func `controls and changes of direction are shown, not obeyed`(scalar: String) {
    #expect(Escaping.text("a\(scalar)b") == "a\u{FFFD}b")
    #expect(Escaping.attribute("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test func `a mark joined to a combining mark is still escaped`() {
    let markup = Escaping.attribute("x\"\u{0338} onload=")
    #expect(markup == "x&quot;\u{0338} onload=")
    #expect(!markup.unicodeScalars.contains("\""))
    #expect(Escaping.text("<\u{0338}script>") == "&lt;\u{0338}script&gt;")
  }

  @Test func `an attribute has no line breaks or tabs`() {
    #expect(Escaping.attribute("one\r\ntwo\tthree\nfour") == "one two three four")
  }

  @Test func `joiners that scripts and emoji need stay`() {
    #expect(Escaping.text("\u{0915}\u{094D}\u{200D}\u{0937}") == "\u{0915}\u{094D}\u{200D}\u{0937}")
  }

  @Test func `outside text can only become safe by escaping`() {
    #expect(SafeHTML(escaping: "<b>").markup == "&lt;b&gt;")
    #expect("\(SafeHTML(escaping: "a & b"))" == "a &amp; b")
  }
}
