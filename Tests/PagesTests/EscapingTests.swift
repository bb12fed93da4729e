import Testing

@testable import Pages

struct EscapingTests {
  @Test func `marks of HTML are written as references`() {
    #expect(Escaping.text("<script>") == "&lt;script&gt;")
  }
}
