import Testing

@testable import Statistics

struct PoissonCountTests {
  @Test func `exact and Byar limits equal the reference for counts to 5000`() throws {
    let rows = try Vectors.rows("rates/poisson_ci")
    #expect(rows.count >= 20)
    for row in rows {
      let (x, confidence) = (try row.count("x"), try row.value("confidence"))
      expectClose(
        PoissonCount.exact(x, confidence: confidence), try row.value("exact_lower"),
        try row.value("exact_upper"), "\(x)")
      // R gives none where the formula divides by nought or falls below it; ours is then 0.
      let lower = max(0, try row.number("byar_lower") ?? 0)
      expectClose(
        PoissonCount.byar(x, confidence: confidence), lower, try row.value("byar_upper"), "\(x)")
    }
  }

  @Test func `Byar's lower limit is nought, not an infinity, for a count of nought`() {
    #expect(PoissonCount.byar(0).lower == 0)
    #expect(PoissonCount.byar(1, confidence: 0.998).lower == 0)
  }

  @Test func `published limits change method between 9 and 10 events`() {
    #expect(PoissonCount.published(9) == PoissonCount.exact(9))
    #expect(PoissonCount.published(10) == PoissonCount.byar(10))
  }
}

struct CrudeRateTests {
  @Test func `rates and limits equal PHEindicatormethods`() throws {
    let rows = try Vectors.rows("rates/phe_rate")
    #expect(rows.count >= 10)
    for row in rows {
      let confidence = try row.text("confidence") == "95%" ? 0.95 : 0.998
      let found = try #require(
        CrudeRate.rate(
          try row.count("x"), population: try row.value("n"), per: try row.value("multiplier"),
          confidence: confidence))
      expectClose(found.value, try row.value("value"))
      expectClose(found.interval, try row.value("lowercl"), try row.value("uppercl"))
    }
  }

  @Test func `nobody to count in gives no rate`() {
    #expect(CrudeRate.rate(0, population: 0, per: 10_000) == nil)
  }
}
