import Testing

@testable import Statistics

struct FunnelTests {
  @Test func `proportion limits equal PHEindicatormethods`() throws {
    let rows = try Vectors.rows("rates/funnel_proportion_limits")
    #expect(rows.count >= 20)
    for row in rows {
      let average = try row.value("baseline") / 100
      let size = try row.count("Population")
      for (confidence, name) in [(0.95, "2s"), (0.998, "3s")] {
        let found = Funnel.proportionLimits(average: average, size: size, confidence: confidence)
        expectClose(
          found.multiplied(by: 100), try row.value("lower_\(name)_limit"),
          try row.value("upper_\(name)_limit"))
      }
    }
  }

  @Test func `the edges for rates equal PHEindicatormethods`() throws {
    let rows = try Vectors.rows("rates/funnel_rate_limits")
    #expect(rows.count >= 20)
    for row in rows {
      let average = try row.value("baseline") / 10_000
      for (confidence, name) in [(0.95, "2s"), (0.998, "3s")] {
        let found = Funnel.rateEdge(
          events: try row.count("Events"), average: average, confidence: confidence)
        expectClose(found.tooFewAbove, try row.value("lower_\(name)_population_1_year"))
        expectClose(found.tooManyBelow, try row.value("upper_\(name)_population_1_year"))
      }
    }
  }

  static let standings: [String: Standing] = [
    "Low (0.001)": .farBelow, "Low (0.025)": .below, "Not significant": .average,
    "High (0.025)": .above, "High (0.001)": .farAbove,
  ]

  @Test func `standings of proportions equal PHEindicatormethods`() throws {
    let rows = try Vectors.input("rates/funnel_proportion_significance")
    let counts = try rows.map { try $0.count("numerator") }
    let totals = try rows.map { try $0.count("denominator") }
    let average = Double(counts.reduce(0, +)) / Double(totals.reduce(0, +))
    for (place, row) in rows.enumerated() {
      let found = Funnel.standing(of: counts[place], of: totals[place], average: average)
      #expect(found == Self.standings[try row.text("significance")])
    }
  }

  @Test func `standings of rates equal PHEindicatormethods`() throws {
    let rows = try Vectors.input("rates/funnel_rate_significance")
    let counts = try rows.map { try $0.count("count") }
    let people = try rows.map { try $0.value("pop") }
    let average = Double(counts.reduce(0, +)) / people.reduce(0, +)
    for (place, row) in rows.enumerated() {
      let found = Funnel.standing(
        of: counts[place], population: people[place], average: average)
      #expect(found == Self.standings[try row.text("significance")])
    }
  }

  @Test(arguments: [
    (0, Standing.farBelow), (3, .below), (10, .average), (18, .above), (25, .farAbove),
  ])
  func `a rate moves through the five standings`(count: Int, wanted: Standing) {
    // 10 expected: Poisson limits of 3 are 0.6 to 8.8, of 18 10.7 to 28.4 and at 99.8% 7.4 to 36.4
    #expect(Funnel.standing(of: count, population: 10_000, average: 0.001) == wanted)
  }

  @Test func `limits are fractions and stay within nought and one`() {
    #expect(Funnel.proportionLimits(average: 0.5, size: 1) == Interval(lower: 0, upper: 1))
  }

  @Test func `nobody in an area has no standing`() {
    #expect(Funnel.standing(of: 0, of: 0, average: 0.5) == nil)
    #expect(Funnel.standing(of: 0, population: 0, average: 0.5) == nil)
  }
}
