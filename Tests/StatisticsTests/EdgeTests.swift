import Testing

@testable import Statistics

/// Small and awkward data of our own, computed with R: entry after the start, many ties, days of
/// nought, nobody with an event or everybody, one child, a gap in the watching, huge counts.
struct EdgeTests {
  private struct Watched {
    let group: String
    let stratum: Int
    let followUp: FollowUp
  }

  private static func sets() throws -> [String: [Watched]] {
    let rows = try Vectors.input("edge/follow_ups")
    return try Dictionary(grouping: rows, by: { try $0.text("set") }).mapValues { rows in
      try rows.map { row in
        let cause = try row.count("cause")
        let outcome = cause == 0 ? FollowUp.Outcome.censored : .event(cause: cause)
        let time = try row.value("time")
        let late = try row.number("entry").map { FollowUp(entry: $0, time: time, outcome: outcome) }
        return Watched(
          group: try row.text("group"), stratum: try row.count("stratum"),
          followUp: try #require(late ?? FollowUp(time: time, outcome: outcome)))
      }
    }
  }

  private static func followUps(_ row: VectorRow, in sets: [String: [Watched]]) throws -> [FollowUp]
  {
    try #require(sets[try row.text("set")]).map(\.followUp)
  }

  @Test func `curves and limits equal R's, also for those who come under watch late`() throws {
    let sets = try Self.sets()
    for row in try Vectors.rows("edge/km") {
      let curve = KaplanMeier(try Self.followUps(row, in: sets))
      let time = try row.value("time")
      let step = try #require(curve.steps.first { $0.time == time })
      #expect(step.atRisk == (try row.count("n_risk")))
      #expect(step.events == (try row.count("n_event")))
      expectClose(step.survival, try row.value("surv"))
      expectClose(step.cumulativeHazard, try row.value("cumhaz"))
      guard try row.value("surv") < 1 else { continue }
      expectClose(curve.limits(at: time), try row.number("lower"), try row.number("upper"))
    }
  }

  @Test func `quantiles equal R's by its rule, reached or not`() throws {
    let sets = try Self.sets()
    for row in try Vectors.rows("edge/quantiles") {
      let curve = KaplanMeier(try Self.followUps(row, in: sets))
      let found = curve.quantile(try row.value("p"), rule: .midpoint)
      expectClose(found.value, try row.number("q"))
      expectClose(found.lower, try row.number("lower"))
      expectClose(found.upper, try row.number("upper"))
    }
  }

  @Test func `restricted means equal R's, also beyond the last day`() throws {
    let sets = try Self.sets()
    for row in try Vectors.rows("edge/rmst") {
      let curve = KaplanMeier(try Self.followUps(row, in: sets))
      let found = curve.restrictedMean(to: try row.value("tau"))
      expectClose(found.value, try row.value("mean"))
      expectClose(found.standardError, try row.number("se"))
    }
  }

  @Test func `incidences and their errors equal R's, also for those who come late`() throws {
    let sets = try Self.sets()
    for row in try Vectors.rows("edge/aalen_johansen") {
      let followUps = try Self.followUps(row, in: sets)
      let curves = AalenJohansen(followUps, causes: 2)
      let step = try #require(curves.step(at: try row.value("time")))
      for cause in 1...2 {
        expectClose(step.incidence[cause - 1], try row.value("cif\(cause)"))
        // R's is the jackknife, which equals the delta variance where all are watched from the start.
        guard followUps.allSatisfy({ $0.entry == nil }) else { continue }
        expectClose(step.variance[cause - 1].squareRoot(), try row.value("se\(cause)"))
      }
    }
  }

  @Test func `tests of three groups equal R's, weighted and in strata`() throws {
    let sets = try Self.sets()
    for row in try Vectors.rows("edge/logrank") {
      let all = try #require(sets[try row.text("set")])
      let groups = Set(all.map(\.group)).sorted()
      let strata = try row.count("stratified") == 1 ? [1, 2] : [0]
      let split = strata.map { stratum in
        groups.map { group in
          all.filter { $0.group == group && (stratum == 0 || $0.stratum == stratum) }
            .map(\.followUp)
        }
      }
      let found = LogRank(strata: split, rho: try row.value("rho"))
      expectClose(found.test?.statistic, try row.value("chisq"))
      #expect(found.test?.degrees == (try row.count("df")))
    }
  }

  @Test func `ratios of rates equal R's where a group has no event, or a million people`() throws {
    for row in try Vectors.rows("edge/rate_ratio") {
      let (x1, x0) = (try row.count("x1"), try row.count("x0"))
      let (n1, n0) = (try row.value("n1"), try row.value("n0"))
      let found = RateRatio.exact(
        x1, population: n1, to: x0, population: n0, confidence: try row.value("confidence"))
      // Beside a reference without events there is no ratio to show.
      #expect((found == nil) == (x0 == 0))
      guard x0 > 0 else { continue }
      expectClose(found?.interval?.lower, try row.value("lower"))
      let upper = try row.value("upper")
      if upper.isFinite { expectClose(found?.interval?.upper, upper) }
      expectClose(RateRatio.exactP(x1, population: n1, to: x0, population: n0), try row.value("p"))
    }
  }

  @Test func `proportions of none, of all and of a million equal R's`() throws {
    for row in try Vectors.rows("edge/proportion") {
      let (x, n) = (try row.count("x"), try row.count("n"))
      let confidence = try row.value("confidence")
      let exact = Proportion.clopperPearson(x, of: n, confidence: confidence)?.interval
      expectClose(exact, try row.value("cp_lower"), try row.value("cp_upper"))
      let wilson = Proportion.wilson(x, of: n, confidence: confidence)?.interval
      expectClose(wilson, try row.value("w_lower"), try row.value("w_upper"))
    }
  }

  @Test func `limits of counts up to a hundred million equal R's`() throws {
    for row in try Vectors.rows("edge/poisson") {
      let found = PoissonCount.exact(
        try row.count("x"), confidence: try row.value("confidence"))
      expectClose(found, try row.value("lower"), try row.value("upper"))
    }
  }

  @Test func `trends of proportions equal R's, with perfect fits and rare events`() throws {
    for row in try Vectors.rows("edge/trend") {
      let found = ProportionTrend.trend(try row.counts("x"), of: try row.counts("n"))
      expectClose(found?.statistic, try row.value("chi2"))
      expectClose(found?.p, try row.value("p"), absolute: 0)
    }
  }
}
