import Disclosure
import Testing
import Vocabulary

@testable import Publishing

@Suite struct ReleaseTests {
  private static func release() throws -> Release {
    try Release(
      settings: SampleRelease.settings, description: SampleRelease.description(),
      quality: SampleRelease.quality,
      tables: try Disclosure(policy: Policy(audience: .internal)).release(SampleDrafts.all))
  }

  @Test func `shows the latest closed financial year first, not the running one`() throws {
    let release = try Self.release()
    #expect(release.latestYear?.code == "2024-25")
    #expect(release.featured("B2.sex")?.period.code == "2024-25")
    #expect(release.featured("E2.rows")?.period.code == "on-2025-09-30")
    #expect(release.featured("Z9.none") == nil)
  }

  @Test func `a headline stands before its breakdowns`() throws {
    #expect(
      try Self.release().tableIDs.prefix(5)
        == ["A1.headline", "A2.headline", "A2.age_band", "A2.re_referrals", "A3.agency"])
  }

  @Test(arguments: [
    (1, [0, 1]), (9, [0, 2, 4, 6, 9]), (100, [0, 20, 40, 60, 80, 100]),
    (190, [0, 50, 100, 150, 190]),
    (205, [0, 50, 100, 150, 205]),
  ])
  func `ticks of a curve are round and end on its last day`(last: Int, ticks: [Int]) {
    #expect(WaitFigures.ticks(to: last) == ticks)
  }
}
