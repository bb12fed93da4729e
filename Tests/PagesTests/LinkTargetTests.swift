import Testing

@testable import Pages

struct LinkTargetTests {
  @Test(arguments: [
    ("b1.csv", "b1.csv"), ("#b1", "#b1"), ("data/b1.csv?a=1&b=2", "data/b1.csv?a=1&amp;b=2"),
    ("https://example.org/a:b", "https://example.org/a:b"),
    ("mailto:data@example.org", "mailto:data@example.org"),
    ("folder/with:colon", "folder/with:colon"),
  ])
  func `harmless addresses pass, escaped`(address: String, attribute: String) {
    #expect(LinkTarget(address)?.attribute == attribute)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
    "java\nscript:alert(1)", "\u{0001}javascript:alert(1)", "data:text/html,x", "vbscript:x",
    "file:///etc/passwd", "//example.org/x", "\\\\example.org\\x", "blob:x", "",
  ])
  func `every other address is refused`(address: String) {
    #expect(LinkTarget(address) == nil)
  }
}
