import Disclosure
import Tables
import Testing
import Vocabulary

struct DerivationTests {
  @Test(arguments: [(0, false), (1, true), (7, true), (8, false)])
  func `a count is its own value and is flagged from 1 to 7`(count: Int, isLow: Bool) throws {
    let value = try released(.count, .count(count)).values[0]
    #expect(value.measure == .count)
    #expect(value.count == count)
    #expect(value.denominator == nil)
    #expect(value.value == Double(count))
    #expect(value.lower == nil)
    #expect(value.upper == nil)
    #expect(value.status == .shown)
    #expect(value.isLow == isLow)
    #expect(value.note == "")
  }

  // Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in
  // Medicine 17, 857-872, table I, method 3 (score): 81/263, 15/148, 0/20, 1/29.
  @Test(arguments: [
    (81, 263, 30.80, 25.53, 36.62, false), (15, 148, 10.14, 6.24, 16.05, false),
    (0, 20, 0.00, 0.00, 16.11, false), (1, 29, 3.45, 0.61, 17.18, true),
  ])
  func `a share is a percentage with Wilson's interval`(
    count: Int, total: Int, percentage: Double, lower: Double, upper: Double, isLow: Bool
  ) throws {
    let value = try released(.proportion, .share(count, of: total)).values[0]
    #expect(value.measure == .percentage)
    #expect(value.count == count)
    #expect(value.denominator == total)
    #expect(isClose(value.value, percentage, within: 0.005))
    #expect(isClose(value.lower, lower, within: 0.0051))
    #expect(isClose(value.upper, upper, within: 0.0051))
    #expect(value.isLow == isLow)
  }

  @Test func `a percentage is one division, not a hair below it`() throws {
    // 100 × (29 / 200) is 14.499999999999998 in binary.
    #expect(try released(.proportion, .share(29, of: 200)).values[0].value == 14.5)
  }

  @Test func `out of nothing there is no percentage`() throws {
    let value = try released(.proportion, .share(0, of: 0)).values[0]
    #expect(value.status == .notApplicable)
    #expect(value.value == nil)
    #expect(value.lower == nil)
    #expect(value.upper == nil)
    #expect(value.count == 0)
    #expect(value.denominator == 0)
    #expect(!value.isLow)
  }

  @Test func `the first stage of a funnel is all children by definition and has no interval`()
    throws
  {
    let stages = Dimension(
      id: "stage", label: "Stage",
      categories: [.init("referred", "Referred"), .init("started", "Support started")])
    let values = try Disclosure(policy: Policy(audience: .internal)).release([
      .sample(
        "C1.funnel", recipe: .proportion, dimensions: [stages],
        .cells([
          DraftCell(key: ["referred"], counted: .share(40, of: 40)),
          DraftCell(key: ["started"], counted: .share(40, of: 40)),
        ]))
    ])[0].values
    #expect(values.map(\.value) == [100, 100])
    #expect(values[0].lower == nil && values[0].upper == nil)
    // Wilson's lower limit of 40 of 40: 40 / (40 + 1.96²) = 91.2%.
    #expect(isClose(values[1].lower, 91.24, within: 0.01))
  }

  @Test func `a share of a low total is flagged even where the count is 0`() throws {
    let value = try released(.proportion, .share(0, of: 3)).values[0]
    #expect(value.isLow)
    #expect(!value.isLowCount)
    #expect(value.isLowTotal)
  }

  // 4: exact Poisson limits 1.0899 and 10.2416 (Garwood 1936) × 10,000 / 4,812.
  // 20: Byar's 20 × (1 - 1/180 - 1.96/(3√20))³ = 12.2114, 21 × (1 - 1/189 + 1.96/(3√21))³ = 30.8899.
  @Test(arguments: [
    (4, 4_812, 8.3126, 2.2649, 21.2834, true), (20, 10_000, 20, 12.2114, 30.8899, false),
  ])
  func `a rate has exact limits below 10 and Byar's from 10`(
    count: Int, population: Int, rate: Double, lower: Double, upper: Double, isLow: Bool
  ) throws {
    let value = try released(.rate(per: 10_000), .rate(count, population: population)).values[0]
    #expect(value.measure == .rate)
    #expect(value.denominator == population)
    #expect(isClose(value.value, rate, within: 0.0001))
    #expect(isClose(value.lower, lower, within: 0.0001))
    #expect(isClose(value.upper, upper, within: 0.0001))
    #expect(value.isLow == isLow)
  }

  @Test func `without a population there is no rate, but the count stands`() throws {
    let value = try released(.rate(per: 10_000), .rate(12, population: 0)).values[0]
    #expect(value.status == .notAvailable)
    #expect(value.count == 12)
    #expect(value.value == nil)
    #expect(value.upper == nil)
    #expect(value.note == "no population figure")
  }

  @Test func `a rate ratio has the exact conditional interval`() throws {
    // 10 in 1,000 beside 10 in 2,000: (10/1,000) / (10/2,000) = 2. Clopper-Pearson limits of 10 of
    // 20 are 0.27196 and 0.72804; their odds × 2,000 / 1,000 are 0.74710 and 5.35403.
    let value = try released(
      .rateRatio(minimumExpected: 5),
      .ratio(10, population: 1_000, rest: 10, restPopulation: 2_000)
    ).values[0]
    #expect(value.measure == .rateRatio)
    #expect(value.count == 10)
    #expect(value.denominator == 1_000)
    #expect(isClose(value.value, 2, within: 1e-12))
    #expect(isClose(value.lower, 0.7471, within: 0.0002))
    #expect(isClose(value.upper, 5.3541, within: 0.0005))
    #expect(!value.isLow)
  }

  @Test(arguments: [
    // 12 events, and a group of a third of all children: 4 expected there, were the rates equal.
    (
      DraftCell.Counted.ratio(6, population: 1_000, rest: 6, restPopulation: 2_000),
      "fewer than 5 expected in a group"
    ),
    (.ratio(20, population: 0, rest: 20, restPopulation: 2_000), "no population figure"),
    (.ratio(20, population: 1_000, rest: 0, restPopulation: 2_000), "none in the comparison group"),
  ])
  func `a ratio that says nothing is not shown`(counted: DraftCell.Counted, note: String) throws {
    let value = try released(.rateRatio(minimumExpected: 5), counted).values[0]
    #expect(value.status == .notAvailable)
    #expect(value.value == nil)
    #expect(value.note == note)
  }
}

/// Whether a value is there and near enough to the one expected.
func isClose(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= tolerance
}
