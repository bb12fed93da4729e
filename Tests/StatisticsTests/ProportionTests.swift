import Testing

@testable import Statistics

struct ProportionTests {
  @Test func `Wilson and Clopper-Pearson equal PHEindicatormethods and binom test`() throws {
    let rows = try Vectors.rows("rates/proportion_ci")
    #expect(rows.count >= 20)
    for row in rows {
      let (x, n) = (try row.count("x"), try row.count("n"))
      let confidence = try row.value("confidence")
      let wilson = try #require(Proportion.wilson(x, of: n, confidence: confidence))
      expectClose(wilson.value, try row.value("value"))
      // R's Wilson limit at 0 is exactly 0 and at n passes 1 by rounding: ours is clamped.
      let upper = min(1, try row.value("wilson_upper"))
      expectClose(wilson.interval, try row.value("wilson_lower"), upper, "\(x)/\(n)")
      let exact = try #require(Proportion.clopperPearson(x, of: n, confidence: confidence))
      expectClose(
        exact.interval, try row.value("clopper_pearson_lower"),
        try row.value("clopper_pearson_upper"), "\(x)/\(n)")
    }
  }

  @Test func `no total gives no proportion`() {
    #expect(Proportion.wilson(0, of: 0) == nil)
    #expect(Proportion.clopperPearson(0, of: 0) == nil)
    #expect(Proportion.newcombeDifference(0, of: 0, minus: 1, of: 2) == nil)
    #expect(Proportion.newcombeDifference(1, of: 2, minus: 0, of: 0) == nil)
  }

  @Test func `Wilson limits never leave nought to one`() throws {
    for n in 1...500 {
      let full = try #require(Proportion.wilson(n, of: n)?.interval)
      let none = try #require(Proportion.wilson(0, of: n)?.interval)
      #expect(full.upper == 1 && full.lower > 0 && full.lower < 1, "\(n)")
      #expect(none.lower == 0 && none.upper > 0 && none.upper < 1, "\(n)")
    }
  }

  @Test func `Newcombe's difference equals the reference`() throws {
    for row in try Vectors.rows("rates/rate_ratio") {
      let found = try #require(
        Proportion.newcombeDifference(
          try row.count("x1"), of: try row.count("n1"), minus: try row.count("x0"),
          of: try row.count("n0")))
      expectClose(found.value, try row.value("newcombe_diff"))
      expectClose(
        found.interval, try row.value("newcombe_diff_lower_95"),
        try row.value("newcombe_diff_upper_95"))
    }
  }

  @Test func `a difference without limits on one side has none`() {
    let bare = Estimate(value: 0.5, interval: nil)
    let full = Estimate(value: 0.2, interval: Interval(lower: 0.1, upper: 0.3))
    #expect(Difference.squareAndAdd(bare, minus: full) == Estimate(value: 0.3, interval: nil))
    // 0.2 - 0.2, both sides sqrt(0.1² + 0.1²)
    let same = Difference.squareAndAdd(full, minus: full)
    expectClose(same.interval, -0.02.squareRoot(), 0.02.squareRoot())
  }
}
