import Testing

@testable import Pages

struct TextMeasureTests {
  @Test func `lines break between words`() {
    #expect(TextMeasure.wrap("Mixed or multiple ethnic groups", within: 150).count == 2)
    #expect(TextMeasure.wrap("Unbreakable", within: 5) == ["Unbreakable"])
    #expect(TextMeasure.wrap("", within: 5) == [""])
  }

  @Test func `ten digits of 16 units are 91.2 wide`() {
    #expect(abs(TextMeasure.width("0123456789") - 91.2) < 1e-9)
  }
}
