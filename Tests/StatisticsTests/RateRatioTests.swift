import Testing

@testable import Statistics

struct RateRatioTests {
  /// One row of the reference: two groups.
  struct Pair {
    let row: VectorRow
    let x: Int
    let n: Int
    let y: Int
    let m: Int

    static func all() throws -> [Pair] {
      let pairs = try Vectors.rows("rates/rate_ratio").map { row in
        Pair(
          row: row, x: try row.count("x1"), n: try row.count("n1"), y: try row.count("x0"),
          m: try row.count("n0"))
      }
      #expect(pairs.count >= 10)
      return pairs
    }
  }

  @Test func `log-Wald limits equal the reference`() throws {
    for pair in try Pair.all() {
      for (confidence, name) in [(0.95, "95"), (0.998, "998")] {
        let found = RateRatio.logWald(
          pair.x, population: Double(pair.n), to: pair.y, population: Double(pair.m),
          confidence: confidence)
        expectClose(found?.value, try pair.row.number("rate_ratio"))
        expectClose(
          found?.interval, try pair.row.number("wald_log_lower_\(name)"),
          try pair.row.number("wald_log_upper_\(name)"))
      }
    }
  }

  @Test func `exact limits equal R's poisson test`() throws {
    for pair in try Pair.all() {
      for (confidence, name) in [(0.95, "95"), (0.998, "998")] {
        let found = RateRatio.exact(
          pair.x, population: Double(pair.n), to: pair.y, population: Double(pair.m),
          confidence: confidence)
        expectClose(
          found?.interval, try pair.row.number("exact_lower_\(name)"),
          try pair.row.number("exact_upper_\(name)"))
      }
    }
  }

  @Test func `exact p values equal R's poisson test`() throws {
    for pair in try Pair.all() {
      let found = RateRatio.exactP(
        pair.x, population: Double(pair.n), to: pair.y, population: Double(pair.m))
      expectClose(found, try pair.row.number("exact_p"), absolute: 0)
    }
  }

  @Test(arguments: [(1, 4), (2, 3)])
  func `splits equally likely up to rounding count as equally likely`(count: Int, other: Int) {
    // With a third of the people, 1 and 2 of 5 events both have chance 80/243, the greatest there
    // is: whichever was seen, every split is no more likely.
    #expect(RateRatio.exactP(count, population: 100, to: other, population: 200) == 1)
  }

  @Test(arguments: 1...60)
  func `with equal people it does not matter which group has the more events`(events: Int) {
    for count in 0...events {
      let one = RateRatio.exactP(count, population: 700, to: events - count, population: 700)
      let other = RateRatio.exactP(events - count, population: 700, to: count, population: 700)
      expectClose(one, other)
    }
  }

  @Test(arguments: 1...12)
  func `with equal people the two tails count alike`(events: Int) {
    // 2 of the 2^events orders have all events on one side
    let found = RateRatio.exactP(0, population: 700, to: events, population: 700)
    expectClose(found, 2 / Double(1 << events))
  }

  @Test func `Katz limits equal the reference`() throws {
    for pair in try Pair.all() {
      let found = RateRatio.katz(pair.x, of: pair.n, to: pair.y, of: pair.m)
      expectClose(
        found?.interval, try pair.row.number("katz_rr_lower_95"),
        try pair.row.number("katz_rr_upper_95"))
    }
  }

  @Test func `a reference group without an event gives no ratio by any method`() {
    #expect(RateRatio.logWald(4, population: 900, to: 0, population: 5_000) == nil)
    #expect(RateRatio.exact(4, population: 900, to: 0, population: 5_000) == nil)
    #expect(RateRatio.katz(4, of: 900, to: 0, of: 5_000) == nil)
  }

  @Test func `a group without an event has a ratio of nought with limits only from the exact`() {
    let none: Interval? = nil
    #expect(RateRatio.logWald(0, population: 900, to: 9, population: 5_000)?.interval == none)
    let exact = RateRatio.exact(0, population: 900, to: 9, population: 5_000)
    #expect(exact?.value == 0)
    #expect(exact?.interval?.lower == 0)
    // upper limit of 0 in 9 is 1 - 0.025^(1/9); as odds, times 5000/900
    let share = 0.336267116879423
    expectClose(exact?.interval?.upper, share / (1 - share) * 5_000 / 900)
  }

  @Test func `everybody in both groups is a ratio of one without Katz limits`() {
    // 1/5 - 1/5 + 1/8 - 1/8 is 0: no variance on the logarithm, and limits of no width are none.
    let found = RateRatio.katz(5, of: 5, to: 8, of: 8)
    #expect(found == Estimate(value: 1, interval: nil))
  }
}
