import Testing

@testable import Linkage

struct ChanceAgreementTests {
  @Test
  func `chance agreement is the share of equal pairs of present values`() {
    // Three, two and one of a value: (3*2 + 2*1 + 0) / (6*5) = 8/30; two missing do not count.
    #expect(ChanceAgreement.collision(frequencies: [2, 3, 2, 1]) == 8.0 / 30)
    #expect(ChanceAgreement.collision(frequencies: [5, 1]) == nil)
  }

  @Test
  func `between two sources only pairs across count`() {
    // (3*1 + 1*2) / (4*3).
    #expect(ChanceAgreement.collision(between: [0, 3, 1], and: [7, 1, 2]) == 5.0 / 12)
  }

  @Test
  func `pairs of one child and of relatives are taken out`() {
    // (0.01 - 0.002*0.9 - 0.001*0.5) / (1 - 0.003).
    let cleaned = ChanceAgreement.cleaned(0.01, of: [(0.002, 0.9), (0.001, 0.5)])
    #expect(abs(cleaned - 0.0077 / 0.997) < 1e-15)
    #expect(ChanceAgreement.cleaned(0.001, of: [(0.002, 0.9)]) == 0.00001)
  }

  @Test
  func `the share that blocking reaches is the sum over all combinations`() {
    let chances = LevelChances(chances: [[1, 0.9, 0.1], [1, 0.8, 0.2], [1, 0.5, 0.5]])
    let blocked = BlockedShare(rules: [[0, 1], [2]]) { $0 == 2 ? 0.5 : 1 }
    // 1 - (1 - 0.9*0.8) * (1 - 0.5*0.5) = 1 - 0.28*0.75.
    #expect(abs(blocked.share(of: chances) - 0.79) < 1e-15)
    let third = blocked.shares(of: chances, by: 2)
    #expect(third?.agreeing == 1)
    #expect(abs((third?.differing ?? 0) - 0.72) < 1e-15)
    #expect(BlockedShare(rules: [[]]) { _ in 1 }.share(of: chances) == 1)
  }
}
