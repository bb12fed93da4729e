import Testing

@testable import Pages

struct NumberTextTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"),
    (-1_234, "\u{2212}1,234"), (Int.min, "\u{2212}9,223,372,036,854,775,808"),
  ])
  func `whole numbers have commas between thousands`(value: Int, text: String) {
    #expect(NumberText.whole(value) == text)
  }

  private static let decimals: [(Double, Int, String)] = [
    (0.6, 2, "0.60"), (1_234.5, 1, "1,234.5"), (0, 1, "0.0"), (12, 0, "12"),
    (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (-2.5, 0, "\u{2212}3"),  // halves go away from 0
    (1.005, 2, "1.01"), (0.125, 2, "0.13"), (2.675, 2, "2.68"),  // as on paper, not in binary
    (9.995, 2, "10.00"), (999.95, 1, "1,000.0"), (0.049, 1, "0.0"),
    (-0.04, 1, "0.0"),  // no minus sign on a zero
    (1e-7, 2, "0.00"), (1.5e-5, 5, "0.00002"), (1e20, 0, "100,000,000,000,000,000,000"),
    (1.25e16, 1, "12,500,000,000,000,000.0"),
  ]

  @Test(arguments: decimals)
  func `decimals are fixed, without exponent`(value: Double, places: Int, text: String) {
    #expect(NumberText.decimal(value, places: places) == text)
  }

  private static let percentages: [(Double, Int, String)] = [
    (0.125, 1, "12.5%"), (29.0 / 200, 0, "15%"), (1, 1, "100.0%"), (0, 1, "0.0%"),
    (1.0 / 3, 1, "33.3%"), (2.0 / 3, 1, "66.7%"), (0.9996, 1, "100.0%"), (0.0004, 1, "0.0%"),
    (12.345, 1, "1,234.5%"), (-0.031, 1, "\u{2212}3.1%"), (1e-5, 3, "0.001%"), (0.07, 0, "7%"),
  ]

  @Test(arguments: percentages)
  func `a proportion becomes a percentage`(proportion: Double, places: Int, text: String) {
    #expect(NumberText.percent(proportion, places: places) == text)
  }

  @Test func `every share of 1,000 is exact in tenths of a per cent`() {
    for count in 0...1_000 {
      let text = NumberText.percent(Double(count) / 1_000)
      #expect(text == "\(count / 10).\(count % 10)%")
    }
  }

  @Test func `a range has the word to`() {
    #expect(NumberText.range("10", "12") == "10 to 12")
  }
}
