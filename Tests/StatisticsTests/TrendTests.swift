import Testing

@testable import Statistics

struct TrendTests {
  @Test func `trend and homogeneity equal R's prop tests`() throws {
    for row in try Vectors.rows("spc/trend_tests") {
      let (counts, totals) = (try row.counts("x"), try row.counts("n"))
      let trend = ProportionTrend.trend(counts, of: totals)
      expectClose(trend?.statistic, try row.value("chi2_trend"))
      expectClose(trend?.p, try row.value("p_trend"))
      let table = ProportionTrend.homogeneity(counts, of: totals)
      expectClose(table?.statistic, try row.value("chi2_homog"))
      #expect(table?.degrees == (try row.count("df_homog")))
      expectClose(table?.p, try row.value("p_homog"))
    }
  }

  @Test func `the slope of a rate equals R's glm`() throws {
    for row in try Vectors.rows("spc/trend_tests") {
      let fit = PoissonTrend(try row.counts("x"), populations: try row.numbers("n"))
      expectClose(fit?.slope, try row.value("poisson_slope"))
      expectClose(fit?.standardError, try row.value("poisson_slope_se"))
      expectClose(fit?.deviance, try row.value("deviance"))
      #expect(fit?.degrees == (try row.count("df_resid")))
      let ratio = fit?.ratePerPeriod()
      expectClose(ratio?.value, try row.value("rate_ratio_per_period"))
      expectClose(
        ratio?.interval, try row.value("rr_wald_lower95"), try row.value("rr_wald_upper95"))
    }
  }

  @Test func `proportions that are all nought or all one cannot be tested`() {
    #expect(ProportionTrend.trend([0, 0, 0], of: [5, 6, 7]) == nil)
    #expect(ProportionTrend.homogeneity([5, 6, 7], of: [5, 6, 7]) == nil)
    #expect(ProportionTrend.homogeneity([5, 0], of: [9, 0]) == nil)
  }

  @Test func `a group without anybody takes no degree of freedom`() {
    let with = ProportionTrend.homogeneity([3, 0, 6], of: [9, 0, 9])
    #expect(with == ProportionTrend.homogeneity([3, 6], of: [9, 9]))
    #expect(with?.degrees == 1)
  }

  @Test func `a rate with all its events in one period has no finite slope`() {
    #expect(PoissonTrend([0, 0, 7], populations: [100, 100, 100]) == nil)
    #expect(PoissonTrend([0, 0, 0], populations: [100, 100, 100]) == nil)
    #expect(PoissonTrend([1, 2], populations: [100, 100]) == nil)
  }
}
