import Testing

@testable import Statistics

struct AalenJohansenTests {
  @Test func `incidence and delta variance equal R's survfit, ties and all`() throws {
    let rows = try Vectors.rows("survival/aalen_johansen")
    for (group, rows) in try Dictionary(grouping: rows, by: { try $0.text("group") }) {
      let curves = AalenJohansen(try SurvivalGroup.drift(group), causes: 2)
      for row in rows {
        let time = try row.value("time")
        let step = try #require(curves.steps.first { $0.time == time })
        #expect(step.atRisk == (try row.count("n_risk")))
        #expect(step.events == [try row.count("n_c1"), try row.count("n_c2")])
        #expect(step.censored == (try row.count("n_censor")))
        expectClose(step.eventFree, try row.value("p_eventfree"))
        for cause in 1...2 {
          expectClose(step.incidence[cause - 1], try row.value("cif\(cause)"))
          expectClose(step.variance[cause - 1], try row.value("var_delta_cif\(cause)"))
          let error = step.variance[cause - 1].squareRoot()
          expectClose(error, try row.value("se_ij_cif\(cause)"))
        }
      }
    }
  }

  @Test func `log-log limits of the incidence equal R's`() throws {
    let rows = try Vectors.rows("survival/aalen_johansen")
    for (group, rows) in try Dictionary(grouping: rows, by: { try $0.text("group") }) {
      let curves = AalenJohansen(try SurvivalGroup.drift(group), causes: 2)
      for row in rows {
        let found = curves.incidence(of: 1, by: try row.value("time"))
        expectClose(found.value, try row.value("cif1"))
        expectClose(
          found.interval, try row.number("lower95_loglog_cif1"),
          try row.number("upper95_loglog_cif1"))
      }
    }
  }

  @Test func `the variance equals that of etm`() throws {
    let curves = AalenJohansen(try SurvivalGroup.drift(), causes: 2)
    for row in try Vectors.rows("survival/aalen_johansen_etm_drift") {
      let step = try #require(curves.step(at: try row.value("time")))
      expectClose(step.variance[0], try row.value("var1"))
      expectClose(step.variance[1], try row.value("var2"))
    }
  }

  @Test func `the variance equals its formula summed afresh at every day`() throws {
    let curves = AalenJohansen(try SurvivalGroup.drift(), causes: 2)
    for step in curves.steps {
      let past = curves.steps.filter { $0.time <= step.time }
      var before = 1.0
      var sum = 0.0
      for line in past {
        let (n, k) = (Double(line.atRisk), Double(line.events[0]))
        let d = Double(line.events.reduce(0, +))
        let rise = step.incidence[0] - line.incidence[0]
        if n > d { sum += rise * rise * d / (n * (n - d)) }
        sum += before * before * k * (n - k) / (n * n * n) - 2 * rise * before * k / (n * n)
        before = line.eventFree
      }
      expectClose(step.variance[0], sum)
    }
  }

  @Test func `with closures censored, one minus Kaplan-Meier overstates support`() throws {
    let followUps = try SurvivalGroup.drift()
    let support = AalenJohansen(followUps, causes: 2).incidence(of: 1, by: 1_000).value
    let naive = KaplanMeier(
      followUps.map(\.time), events: followUps.map { $0.outcome == .event(cause: 1) })
    // reference: 68% ever start support, one minus Kaplan-Meier says all of them
    #expect(support > 0.675 && support < 0.685)
    #expect(naive.reached(by: 1_000).value == 1)
  }

  @Test func `the incidences and the share still waiting add up to one`() throws {
    for step in AalenJohansen(try SurvivalGroup.drift(), causes: 2).steps {
      expectClose(step.eventFree + step.incidence[0] + step.incidence[1], 1)
    }
  }

  @Test func `with one cause it is one minus Kaplan-Meier, variance included`() {
    let curve = KaplanMeier([1, 2, 2, 5, 9], events: [true, true, false, true, false])
    let lines = curve.steps.map {
      RiskStep(time: $0.time, atRisk: $0.atRisk, events: $0.events, censored: $0.censored)
    }
    let curves = AalenJohansen(riskTable: lines, causes: 1)
    for (step, other) in zip(curve.steps, curves?.steps ?? []) {
      expectClose(other.incidence[0], 1 - step.survival)
      expectClose(other.variance[0], step.variance)
    }
    #expect(curves?.steps.count == curve.steps.count)
  }

  @Test func `nothing has happened before the first event and there are no limits to show`() {
    let curves = AalenJohansen(
      [
        FollowUp(time: 3, outcome: .event(cause: 2)), FollowUp(time: 5, outcome: .censored),
      ], causes: 2)
    #expect(curves.incidence(of: 1, by: 10) == Estimate(value: 0, interval: nil))
    #expect(curves.incidence(of: 2, by: 2) == Estimate(value: 0, interval: nil))
    expectClose(curves.incidence(of: 2, by: 3).value, 0.5)
    #expect(curves.atRisk(at: 3) == 2)
    #expect(curves.atRisk(at: 4) == 1)
    #expect(curves.atRisk(at: 6) == 0)
  }

  @Test func `a child who enters late is at risk only after the day of entry`() throws {
    let late = try #require(FollowUp(entry: 4, time: 6, outcome: .event(cause: 2)))
    let curves = AalenJohansen(
      [FollowUp(time: 4, outcome: .event(cause: 1)), FollowUp(time: 8, outcome: .censored), late],
      causes: 2)
    #expect(curves.steps.map(\.atRisk) == [2, 2, 1])
    expectClose(curves.incidence(of: 1, by: 8).value, 1.0 / 2)
    expectClose(curves.incidence(of: 2, by: 8).value, 1.0 / 4)
  }

  @Test func `a risk table without a count for every cause gives no curves`() {
    let lines = [RiskStep(time: 5, atRisk: 4, events: 1, censored: 0)]
    #expect(AalenJohansen(riskTable: lines, causes: 2) == nil)
  }
}
