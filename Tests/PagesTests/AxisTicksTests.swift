import Testing

@testable import Pages

struct AxisTicksTests {
  private static let axes: [([Double], [String])] = [
    ([54.6], ["0", "20", "40", "60"]), ([0], ["0", "1"]), ([], ["0", "1"]),
    ([1], ["0", "1"]), ([0.9], ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    ([7], ["0", "2", "4", "6", "8"]),
    ([1_234], ["0", "500", "1,000", "1,500"]), ([0.03], ["0.00", "0.01", "0.02", "0.03"]),
    ([-3, 5], ["\u{2212}4", "\u{2212}2", "0", "2", "4", "6"]),
    ([1_000_000], ["0", "200,000", "400,000", "600,000", "800,000", "1,000,000"]),
  ]

  @Test(arguments: axes)
  func `marks are round and hold what is shown`(shown: [Double], labels: [String]) {
    let ticks = AxisTicks(shown)
    #expect(ticks.values.map { ticks.label($0) } == labels)
    #expect(shown.allSatisfy(ticks.domain.contains))
  }

  @Test func `a tight axis ends with what is shown`() {
    let ticks = AxisTicks([54.6], tight: true)
    #expect(ticks.values == [0, 20, 40])
    #expect(ticks.domain == 0...54.6)
  }

  @Test func `an axis need not start at zero`() {
    #expect(AxisTicks([92, 98], fromZero: false).values == [92, 94, 96, 98])
  }
}
