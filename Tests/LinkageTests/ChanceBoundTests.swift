import Testing

@testable import Linkage

struct ChanceBoundTests {
  private typealias Key = ChanceBound.Key

  @Test func `a rule goes on while chance makes a small share of its joins`() {
    // Chance is half of what is expected: 0.05 for 1 join, 0.15 for 2, 0.45 for 2.
    let keys = [
      Key(expected: 0.1, joins: 1), Key(expected: 0.2, joins: 1), Key(expected: 0.6),
    ]
    #expect(ChanceBound(keys, share: 0.04, ceiling: 1).limit == 0)
    #expect(ChanceBound(keys, share: 0.06, ceiling: 1).limit == 0.1)
    #expect(ChanceBound(keys, share: 0.08, ceiling: 1).limit == 0.2)
    #expect(ChanceBound(keys, share: 0.25, ceiling: 1).limit == 0.6)
  }

  @Test func `keys at which nothing was found count as chances missed`() {
    let found = [Key(expected: 0.1, joins: 1)]
    let missed = Array(repeating: Key(expected: 0.1), count: 9)
    #expect(ChanceBound(found, share: 0.1, ceiling: 1).allows(found[0]))
    #expect(!ChanceBound(found + missed, share: 0.1, ceiling: 1).allows(found[0]))
  }

  @Test func `two with pupil numbers are no chance`() {
    // Half the keys are open: chance is (0.4 + 0.4 / 2) / 2 = 0.3 against (0.4 + 0.4) / 2 = 0.4.
    let numbered = [Key(expected: 0.4, joins: 1), Key(expected: 0.4, isNumbered: true)]
    let plain = [Key(expected: 0.4, joins: 1), Key(expected: 0.4)]
    #expect(ChanceBound(numbered, share: 0.35, ceiling: 1).limit == 0.4)
    #expect(ChanceBound(plain, share: 0.35, ceiling: 1).limit == 0)
  }

  @Test func `nothing joins at or above the ceiling however much is found`() {
    let keys = [Key(expected: 0.3, joins: 100), Key(expected: 0.5, joins: 100)]
    #expect(ChanceBound(keys, share: 1, ceiling: 0.5).limit == 0.3)
    #expect(!ChanceBound([], share: 1, ceiling: 1).allows(Key(expected: 0.1, joins: 1)))
  }
}
