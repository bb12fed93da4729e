import Testing

@testable import Disclosure

/// What several earlier releases said of one cell, by what becomes of it now.
struct EarlierCellsTests {
  /// What is known of a cell of some count after releases that showed these texts.
  private func known(
    _ texts: [String], count: Int, fate: EarlierCells.Fate
  ) -> EarlierCells {
    var earlier = EarlierCells()
    for (release, text) in texts.enumerated() {
      earlier.note(
        text, of: 0, count: count, knowledge: ReaderKnowledge(policy: .oneToSevenRound5),
        fate: fate, release: release + 1)
    }
    return earlier
  }

  private func bounds(_ earlier: EarlierCells) -> [Double] {
    let bounds = earlier.narrowed((1, 50), of: 0)
    return [bounds.lower, bounds.upper]
  }

  @Test func `a number that stays stands for what was rounded to it, whatever the rule of now`() {
    let earlier = known(["10"], count: 11, fate: .stays)
    #expect(bounds(earlier) == [8, 12])
    #expect(earlier.mustShow(0) && earlier.isTold(0) && !earlier.isOutdated(0))
  }

  @Test func `a number that goes out again is narrowed by the rule of now`() {
    var earlier = known(["10"], count: 11, fate: .again)
    #expect(earlier.narrowed((10, 30), of: 0) == (10, 12))
    #expect(earlier.mustShow(0) && earlier.fits(0))
    earlier = known(["10"], count: 13, fate: .again)
    #expect(!earlier.fits(0))
  }

  @Test func `the number of a correction is known although the one before it fits no more`() {
    // 10 was 8 to 12, the correction says 20: 18 to 22.
    let earlier = known(["10", "20"], count: 21, fate: .stays)
    #expect(bounds(earlier) == [18, 22])
    #expect(earlier.mustShow(0) && !earlier.isOutdated(0))
    #expect(earlier.releases(of: [0, 1]) == [1, 2])
  }

  @Test func `a number that fits no more tells nothing`() {
    let earlier = known(["10"], count: 13, fate: .stays)
    #expect(bounds(earlier) == [1, 50])
    #expect(earlier.isOutdated(0) && !earlier.mustShow(0) && !earlier.isTold(0))
  }

  @Test(arguments: [EarlierCells.Fate.again, .stays, .anew])
  func `what was always hidden stays hidden`(fate: EarlierCells.Fate) {
    let earlier = known(["c", "c"], count: 4, fate: fate)
    #expect(earlier.mustHide(0) && !earlier.mustShow(0) && !earlier.isTold(0))
  }

  @Test func `a number of a period made anew need not be shown, but is known where it fits`() {
    let earlier = known(["c", "10"], count: 9, fate: .anew)
    #expect(!earlier.mustShow(0) && !earlier.mustHide(0) && earlier.isTold(0))
    #expect(bounds(earlier) == [8, 12])
  }
}
