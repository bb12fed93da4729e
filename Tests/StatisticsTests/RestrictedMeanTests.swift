import Testing

@testable import Statistics

struct RestrictedMeanTests {
  @Test func `the mean and its error equal R's survmean`() throws {
    for group in try SurvivalGroup.rows("survival/rmst") {
      let curve = KaplanMeier(group.followUps)
      for row in group.rows {
        let found = curve.restrictedMean(to: try row.value("tau"))
        expectClose(found.value, try row.value("rmean"))
        expectClose(found.standardError, try row.value("se_rmean"))
      }
    }
  }

  @Test func `before anything happens the mean is the horizon`() {
    let curve = KaplanMeier([5, 9], events: [true, false])
    #expect(curve.restrictedMean(to: 4) == RestrictedMean(value: 4, standardError: 0))
  }

  @Test func `with all events seen it is the plain mean`() {
    let curve = KaplanMeier([2, 4, 9], events: [true, true, true])
    expectClose(curve.restrictedMean(to: 100).value, 5)
  }

  @Test func `the curve of watching equals R's with the event flag turned round`() throws {
    for row in try Vectors.rows("survival/reverse_km") {
      let group = SurvivalGroup(dataset: try row.text("dataset"), group: "all")
      let followUps = try group.followUps()
      guard !followUps.isEmpty else { continue }
      let found = KaplanMeier.ofWatching(followUps).quantile(0.5, rule: .midpoint)
      expectClose(found.value, try row.number("median_followup"))
      expectClose(found.lower, try row.number("lower95"))
      expectClose(found.upper, try row.number("upper95"))
    }
  }
}
