import Testing

@testable import Statistics

struct SurvivalQuantileTests {
  static let scales: [String: SurvivalLimits] = ["log-log": .logLog, "log": .log, "plain": .plain]

  @Test func `quantiles by the midpoint rule equal R's quantile survfit`() throws {
    for group in try SurvivalGroup.rows("survival/quantiles") {
      let curve = KaplanMeier(group.followUps)
      for row in group.rows {
        let kind = try #require(Self.scales[try row.text("conf_type")])
        let share = try row.value("prob")
        let found = curve.quantile(share, rule: .midpoint, kind: kind)
        let place: Comment = "\(row.cells["dataset"] ?? "") \(share) \(kind)"
        expectClose(found.value, try row.number("quantile"), place)
        expectClose(found.lower, try row.number("lower95"), place)
        expectClose(found.upper, try row.number("upper95"), place)
      }
    }
  }

  @Test func `the first day differs from the midpoint only on a flat stretch`() throws {
    for group in try SurvivalGroup.rows("survival/quantiles") {
      let curve = KaplanMeier(group.followUps)
      for share in [0.25, 0.5, 0.75, 0.9] {
        guard let day = curve.quantile(share).value else {
          #expect(curve.quantile(share, rule: .midpoint).value == nil)
          continue
        }
        let flat = abs(curve.survival(at: day) - (1 - share)) < 1e-9
        let middle = try #require(curve.quantile(share, rule: .midpoint).value)
        #expect(flat ? middle >= day : middle == day)
      }
    }
  }

  @Test func `half had the event by the first of two days between which the curve lies at half`() {
    let curve = KaplanMeier([1, 2, 3, 4], events: [true, true, true, true])
    #expect(curve.quantile(0.5).value == 2)
    #expect(curve.quantile(0.5, rule: .midpoint).value == 2.5)
  }

  @Test func `a curve at half to the end reaches half by the first rule and the last day's middle`()
  {
    // S = 5/6 · 4/5 · 3/4, which is 0.5 only up to rounding, from day 5 to the last day 9.
    let curve = KaplanMeier([1, 2, 5, 7, 7, 9], events: [true, true, true, false, false, false])
    #expect(curve.quantile(0.5).value == 5)
    #expect(curve.quantile(0.5, rule: .midpoint).value == 7)
  }

  @Test func `a curve that misses half by rounding alone is at half`() {
    // One event a day of 24 children: after day 12 the product of fractions is 0.5 and an ulp.
    let days = (1...24).map(Double.init)
    let curve = KaplanMeier(days, events: days.map { _ in true })
    #expect(curve.survival(at: 12) > 0.5)
    #expect(curve.quantile(0.5).value == 12)
    #expect(curve.quantile(0.5, rule: .midpoint).value == 12.5)
  }

  @Test func `a median that is not reached is nil and not the last day`() {
    let curve = KaplanMeier([1, 2, 3, 4], events: [true, false, false, false])
    #expect(curve.quantile(0.5) == QuantileEstimate(value: nil, lower: 1, upper: nil))
    #expect(curve.quantile(0.5, rule: .midpoint).value == nil)
  }
}
