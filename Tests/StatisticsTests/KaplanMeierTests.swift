import Testing

@testable import Statistics

struct KaplanMeierTests {
  @Test(arguments: ["survival/km_tables", "survival/km_edge"])
  func `every step equals R's survfit`(file: String) throws {
    for group in try SurvivalGroup.rows(file) {
      let curve = KaplanMeier(group.followUps)
      for row in group.rows {
        let time = try row.value("time")
        let step = try #require(curve.steps.first { $0.time == time })
        #expect(step.atRisk == (try row.count("n_risk")))
        #expect(step.events == (try row.count("n_event")))
        #expect(step.censored == (try row.count("n_censor")))
        expectClose(step.survival, try row.value("surv"))
        expectClose(step.variance, try row.number("greenwood_var"))
        expectClose(step.logVariance.squareRoot(), try row.value("se_log_surv"))
        expectClose(step.cumulativeHazard, try row.value("cumhaz_na"))
        expectClose(step.hazardVariance.squareRoot(), try row.value("se_cumhaz"))
      }
    }
  }

  @Test(
    arguments: ["survival/km_tables", "survival/km_edge"],
    [
      (SurvivalLimits.logLog, "loglog"), (.log, "log"), (.plain, "plain"), (.logit, "logit"),
    ])
  func `limits equal R's survfit on every scale`(
    file: String, scale: (kind: SurvivalLimits, name: String)
  ) throws {
    for group in try SurvivalGroup.rows(file) {
      let curve = KaplanMeier(group.followUps)
      for row in group.rows {
        let found = curve.limits(at: try row.value("time"), kind: scale.kind)
        if try row.value("surv") == 1 {
          // R leaves some of these blank; the reference decides on 1 to 1.
          #expect(found == Interval(lower: 1, upper: 1))
        } else {
          expectClose(
            found, try row.number("lower95_\(scale.name)"),
            try row.number("upper95_\(scale.name)"))
        }
      }
    }
  }

  @Test func `the survival at fixed days equals R's summary`() throws {
    for group in try SurvivalGroup.rows("survival/landmark") {
      let curve = KaplanMeier(group.followUps)
      for row in group.rows {
        let time = try row.value("time")
        #expect(curve.atRisk(at: time) == (try row.count("n_risk")))
        #expect(curve.eventCount(through: time) == (try row.count("cum_event")))
        let share = try row.number("surv") ?? 0
        expectClose(curve.survival(at: time), share)
        guard try row.number("lower95") != nil else { continue }
        expectClose(curve.limits(at: time), try row.number("lower95"), try row.number("upper95"))
        let reached = curve.reached(by: time)
        expectClose(reached.value, try row.value("event_by_t"), absolute: 1e-11)
        expectClose(
          reached.interval?.lower, try row.value("event_lower95"), absolute: 1e-11)
        expectClose(
          reached.interval?.upper, try row.value("event_upper95"), absolute: 1e-11)
      }
    }
  }

  @Test(.enabled(if: Vectors.hasShared, "the data of lifelines are beside the repository"))
  func `medians are those of R and of lifelines, each by its own rule for plateaus`() throws {
    for row in try Vectors.rows("survival/crosscheck_lifelines_km") {
      let followUps = try SurvivalGroup.of(row).followUps()
      let curve = KaplanMeier(followUps)
      let ours = curve.quantile(0.5, rule: .firstDay)
      let theirs = curve.quantile(0.5, rule: .midpoint)
      expectClose(theirs.value, try row.number("R_median"))
      expectClose(theirs.lower, try row.number("R_lo"))
      expectClose(theirs.upper, try row.number("R_hi"))
      // On a stretch at one half that lasts to the end lifelines gives no median, ours its first day.
      guard try row.text("dataset") != "plateau_c" else { continue }
      let median = try row.value("lifelines_median")
      // lifelines says infinity where a median is not reached.
      expectClose(ours.value, median.isFinite ? median : nil)
      // Where everybody had the event R has no limits, and lifelines has some.
      guard ["lung", "drift"].contains(try row.text("dataset")) else { continue }
      expectClose(ours.lower, try row.value("ll_lo"))
      expectClose(ours.upper, try row.value("ll_hi"))
    }
  }

  @Test func `an event at a time of censoring still has the censored child at risk`() {
    let curve = KaplanMeier([3, 3, 3, 5, 5, 8], events: [true, false, true, false, true, false])
    // 1 - 2/6, then (1 - 2/6)(1 - 1/3)
    expectClose(curve.survival(at: 3), 4.0 / 6)
    expectClose(curve.survival(at: 5), 4.0 / 9)
    #expect(curve.steps.map(\.atRisk) == [6, 3, 1])
  }

  @Test func `an event on the day of the referral counts on day nought`() {
    let curve = KaplanMeier([0, 0, 1, 2, 2, 3], events: [true, false, true, true, false, false])
    expectClose(curve.survival(at: 0), 5.0 / 6)
    #expect(curve.survival(at: -0.5) == 1)
    #expect(curve.limits(at: -0.5) == Interval(lower: 1, upper: 1))
  }

  @Test func `nobody followed gives an empty curve`() {
    let curve = KaplanMeier([], events: [])
    #expect(curve.steps.isEmpty)
    #expect(curve.survival(at: 10) == 1)
    #expect(curve.atRisk(at: 10) == 0)
    #expect(curve.quantile(0.5) == QuantileEstimate(value: nil, lower: nil, upper: nil))
  }

  @Test func `the order of the rows does not matter`() {
    let forward = KaplanMeier([1, 4, 4, 9, 12], events: [true, true, false, true, false])
    let shuffled = KaplanMeier([9, 4, 12, 1, 4], events: [true, false, false, true, true])
    #expect(forward == shuffled)
  }

  @Test func `a child who enters late is at risk only after the day of entry`() throws {
    // Two watched from day 0; one enters on day 4 and has the event on day 6.
    let late = try #require(FollowUp(entry: 4, time: 6, outcome: .event(cause: 1)))
    let curve = KaplanMeier([
      FollowUp(time: 4, outcome: .event(cause: 1)), FollowUp(time: 8, outcome: .censored), late,
    ])
    #expect(curve.steps.map(\.atRisk) == [2, 2, 1])
    expectClose(curve.survival(at: 4), 1.0 / 2)
    expectClose(curve.survival(at: 6), 1.0 / 4)
  }

  @Test func `a child who leaves on the day of entry was never watched`() {
    #expect(FollowUp(entry: 5, time: 5, outcome: .censored) == nil)
    #expect(FollowUp(entry: 6, time: 5, outcome: .event(cause: 1)) == nil)
  }

  @Test func `a curve from its own risk table is the same curve`() throws {
    let curve = KaplanMeier(try SurvivalGroup.drift())
    let lines = curve.steps.map {
      RiskStep(time: $0.time, atRisk: $0.atRisk, events: $0.events, censored: $0.censored)
    }
    #expect(KaplanMeier(riskTable: lines) == curve)
  }

  @Test func `a risk table of rounded counts need not fit from line to line`() throws {
    let curve = try #require(
      KaplanMeier(riskTable: [
        RiskStep(time: 5, atRisk: 40, events: 10, censored: 5),
        RiskStep(time: 10, atRisk: 30, events: 15, censored: 0),
        RiskStep(time: 20, atRisk: 0, events: 0, censored: 5),
      ]))
    // (1 - 10/40)(1 - 15/30)
    expectClose(curve.survival(at: 20), 0.375)
  }

  @Test(arguments: [
    [RiskStep(time: 5, atRisk: 4, events: 5, censored: 0)],
    [RiskStep(time: 5, atRisk: 4, events: -1, censored: 0)],
    [RiskStep(time: 5, atRisk: 4, events: 1, censored: -1)],
    [
      RiskStep(time: 5, atRisk: 4, events: 1, censored: 0),
      RiskStep(time: 5, atRisk: 3, events: 1, censored: 0),
    ],
  ])
  func `an impossible risk table gives no curve`(lines: [RiskStep]) {
    #expect(KaplanMeier(riskTable: lines) == nil)
  }
}
