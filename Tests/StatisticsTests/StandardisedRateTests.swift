import Testing

@testable import Statistics

struct DirectlyStandardisedRateTests {
  static func bands(_ area: String) throws -> [AgeBand] {
    try Vectors.input("rates/dsr_input").filter { try $0.text("area") == area }.map { row in
      AgeBand(
        events: try row.count("x"), population: try row.value("n"),
        standard: try row.value("stdpop"))
    }
  }

  @Test func `rates and both intervals equal PHEindicatormethods`() throws {
    for row in try Vectors.rows("rates/dsr_expected") {
      let bands = try Self.bands(try row.text("area"))
      let multiplier = try row.value("multiplier")
      let wide = DirectlyStandardisedRate.rate(bands, per: multiplier, confidence: 0.998)
      let found = DirectlyStandardisedRate.rate(bands, per: multiplier)
      expectClose(found?.value, try row.number("value"))
      expectClose(found?.interval, try row.number("lower95_0cl"), try row.number("upper95_0cl"))
      expectClose(wide?.interval, try row.number("lower99_8cl"), try row.number("upper99_8cl"))
    }
  }

  @Test func `fewer than ten events give no rate`() throws {
    // area C has 8 events
    let bands = try Self.bands("C")
    #expect(bands.map(\.events).reduce(0, +) == 8)
    #expect(DirectlyStandardisedRate.rate(bands, per: 10_000) == nil)
  }

  @Test func `the formula itself holds below ten events too`() throws {
    for row in try Vectors.rows("rates/dsr_formula_unsuppressed") {
      let found = DirectlyStandardisedRate.unsuppressed(
        try Self.bands(try row.text("area")), per: 1, confidence: 0.95)
      expectClose(found?.value, try row.value("value"))
      expectClose(found?.interval, try row.value("lower95"), try row.value("upper95"))
    }
  }

  @Test func `children referred again widen the interval as PHEindicatormethods does`() throws {
    let rows = try Vectors.input("rates/dsr_nonindependent_input")
    let grouped = try Dictionary(grouping: rows) { try $0.text("ageband") }
    let bands = try grouped.values.map { rows in
      let sorted = try rows.sorted { try $0.count("freq") < $1.count("freq") }
      return AgeBand(
        childrenByEvents: try sorted.map { try $0.count("persons") },
        population: try sorted[0].value("n"), standard: try sorted[0].value("stdpop"))
    }
    for row in try Vectors.rows("rates/dsr_nonindependent_expected") {
      let found = DirectlyStandardisedRate.rate(bands, per: 10_000)
      let wide = DirectlyStandardisedRate.rate(bands, per: 10_000, confidence: 0.998)
      #expect(bands.map(\.events).reduce(0, +) == (try row.count("total_count")))
      expectClose(found?.value, try row.value("value"))
      expectClose(found?.interval, try row.value("lower95_0cl"), try row.value("upper95_0cl"))
      expectClose(wide?.interval, try row.value("lower99_8cl"), try row.value("upper99_8cl"))
    }
  }

  @Test func `a band without people gives no rate`() {
    let bands = [
      AgeBand(events: 12, population: 900, standard: 5_000),
      AgeBand(events: 0, population: 0, standard: 5_000),
    ]
    #expect(DirectlyStandardisedRate.rate(bands, per: 10_000) == nil)
  }
}

struct IndirectlyStandardisedTests {
  @Test func `ratios equal PHEindicatormethods with area A as the reference`() throws {
    let reference = try DirectlyStandardisedRateTests.bands("A")
    for row in try Vectors.rows("rates/isratio_expected") {
      let bands = try DirectlyStandardisedRateTests.bands(try row.text("area"))
      let expected = IndirectlyStandardised.expected(
        populations: bands.map(\.population),
        rates: reference.map { Double($0.events) / $0.population })
      expectClose(expected, try row.value("expected"))
      let observed = bands.map(\.events).reduce(0, +)
      let found = IndirectlyStandardised.ratio(observed: observed, expected: expected)
      let wide = IndirectlyStandardised.ratio(
        observed: observed, expected: expected, confidence: 0.998)
      expectClose(found?.value, try row.value("value"))
      expectClose(found?.interval, try row.value("lower95_0cl"), try row.value("upper95_0cl"))
      expectClose(wide?.interval, try row.value("lower99_8cl"), try row.value("upper99_8cl"))
    }
  }

  @Test func `nothing expected gives no ratio`() {
    #expect(IndirectlyStandardised.ratio(observed: 3, expected: 0) == nil)
  }
}
