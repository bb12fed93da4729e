import Testing

@testable import Intake

struct UnusualVolumeTests {
  @Test(arguments: [
    ([], 0, false), ([400], 200, false), ([400], 199, true), ([400], 800, false),
    ([400], 801, true), ([410, 2_000], 5_000, true), ([410, 410, 410, 2_000], 4_001, true),
    // Few rows double easily.
    ([9], 28, false), ([9], 29, true), ([], 5_000, false),
    // Median 400, deviations 0, 0, 0, 0, 0: a quarter below is 300, the double above 800.
    ([400, 400, 400, 400, 400], 300, false), ([400, 400, 400, 400, 400], 299, true),
    ([400, 400, 400, 400, 400], 800, false), ([400, 400, 400, 400, 400], 801, true),
    // Median 400, deviations 0, 50, 50, 100, 100: spread 74.13, three of them 222.39.
    ([500, 450, 400, 350, 300], 178, false), ([500, 450, 400, 350, 300], 177, true),
    // One odd night is not the middle: median 400.
    ([400, 400, 10, 400, 400], 399, false),
  ])
  func `asks about a volume that is far from the usual`(
    earlier: [Int], tonight: Int, isFar: Bool
  ) {
    #expect(UsualVolume(earlier: earlier).isFar(tonight) == isFar)
  }

  @Test func `looks at the last twelve runs`() {
    let grown = Array(repeating: 10, count: 20) + Array(repeating: 400, count: 12)
    #expect(UsualVolume(earlier: grown).middle == 400)
    #expect(UsualVolume(earlier: []).middle == nil)
  }

  @Test func `stands in the rule book`() {
    #expect(RuleBook.rule(id: "V095") == .unusualVolume)
  }
}
