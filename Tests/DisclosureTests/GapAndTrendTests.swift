import Disclosure
import Tables
import Testing
import Vocabulary

/// Bounds, trends, gaps, tests, ratios of shares, capture-recapture and scores.
struct GapAndTrendTests {
  private func release(_ tables: [DraftTable]) throws -> [ReleasedTable] {
    try Disclosure(policy: Policy(audience: .internal)).release(tables)
  }

  private func waits(_ steps: RiskTable.Step...) -> RiskTable {
    RiskTable(steps: steps, limit: 30, closuresCompete: true)
  }

  private static let split = Dimension(
    id: "sex", label: "Sex",
    categories: [
      .init("male", "boys"), .init("female", "girls"), .init("not_stated", "not stated"),
    ])

  private func shares(_ counts: [Int], of total: Int) throws -> ReleasedTable {
    let codes = Self.split.categories.map(\.code)
    return try release([
      .sample(
        recipe: .proportion, dimensions: [Self.split],
        .cells(zip(codes, counts).map { DraftCell(key: [$0], counted: .share($1, of: total)) }))
    ])[0]
  }

  @Test func `what is not told is a gap between two stretches, and never 0`() throws {
    let counts = [4, 6, nil, nil, 14, 16]
    let months = counts.indices.map { Dimension.Category("\($0)", "Month \($0)") }
    let table = try release([
      .sample(
        "A6.children", recipe: .trend,
        dimensions: [Dimension(id: "month", label: "Month", categories: months)],
        .cells(
          counts.enumerated().map { place, count in
            DraftCell(
              key: ["\(place)"],
              counted: count.map { .count($0) } ?? .untold(reason: "nothing was sent"))
          }))
    ])[0]
    let shown = table.values.filter { $0.measure == .count }
    #expect(shown.map(\.count) == [4, 6, nil, nil, 14, 16])
    #expect(shown.map(\.status) == [.shown, .shown, .notAvailable, .notAvailable, .shown, .shown])
    #expect(shown[2].note == "nothing was sent")
    let means = table.values.filter { $0.measure == .processMean }
    #expect(means.map(\.value) == [5, 5, 15, 15])
  }

  @Test func `a share is at most what it is with all not known beside it`() throws {
    let most = try shares([5, 3, 2], of: 10).values.filter { $0.measure == .highestShare }
    // (5 + 2) of 10 and (3 + 2) of 10; of those not known themselves nothing is said.
    #expect(most.map(\.key) == [["male"], ["female"]])
    #expect(most.map(\.value) == [70, 50])
  }

  @Test func `there are no bounds where all are known or the rows split no whole`() throws {
    #expect(try shares([5, 5, 0], of: 10).values.allSatisfy { $0.measure == .percentage })
    #expect(try shares([5, 5, 5], of: 10).values.allSatisfy { $0.measure == .percentage })
  }

  @Test func `shares out of several groups have no bounds, also where they add up by accident`()
    throws
  {
    let stage = Dimension(id: "stage", label: "Stage", categories: [.init("started", "Started")])
    // One child of each group, and only the one of no known group started: 1 of 1 in all.
    let table = try release([
      .sample(
        recipe: .proportion, dimensions: [Self.split, stage],
        .cells(
          zip(Self.split.categories, [0, 0, 1]).map {
            DraftCell(key: [$0.code, "started"], counted: .share($1, of: 1))
          }))
    ])[0]
    #expect(table.values.allSatisfy { $0.measure == .percentage })
  }

  @Test func `a trend has its mean and limits, the lower one not below 0`() throws {
    let months = (1...4).map { Dimension.Category("\($0)", "Month \($0)") }
    let table = try release([
      .sample(
        "A6.children", recipe: .trend,
        dimensions: [Dimension(id: "month", label: "Month", categories: months)],
        .cells(
          [4, 6, 4, 6].enumerated().map { DraftCell(key: ["\($0 + 1)"], counted: .count($1)) }))
    ])[0]
    // Every moving range is 2: 5 - 2.66 x 2 is below 0, 5 + 2.66 x 2 is 10.32.
    let first = table.values.filter { $0.key == ["1"] }
    #expect(
      first.map(\.measure) == [.count, .processMean, .lowerProcessLimit, .upperProcessLimit])
    #expect(isClose(first[1].value, 5, within: 1e-12))
    #expect(first[2].value == 0)
    #expect(isClose(first[3].value, 10.32, within: 1e-9))
    #expect(first[1].note == "fewer than 12 values, so the limits are rough")
  }

  @Test func `limits begin anew where a source does, and its beginning is no signal`() throws {
    let counts = [4, 6, 4, 6, 24, 26, 24, 26]
    let months = counts.indices.map { Dimension.Category("\($0)", "Month \($0)") }
    let table = try release([
      .sample(
        "A6.children", recipe: .trend,
        dimensions: [Dimension(id: "month", label: "Month", categories: months)],
        .cells(
          counts.enumerated().map {
            DraftCell(
              key: ["\($0)"], counted: .count($1), newStretch: $0 == 4 ? "the police begin" : nil)
          }))
    ])[0]
    let means = table.values.filter { $0.measure == .processMean }
    #expect(means.map(\.value) == [5, 5, 5, 5, 25, 25, 25, 25])
    #expect(
      means[4].note == "the police begin; fewer than 12 values, so the limits are rough")
    #expect(table.values.allSatisfy { $0.measure != .count || $0.note.isEmpty })
    // Every moving range within a stretch is 2: 25 + 2.66 x 2.
    #expect(isClose(table.values.last?.value, 30.32, within: 1e-9))
  }

  @Test func `a share is at most what it is with those who can be of the group`() throws {
    let released = try release([
      .sample(
        recipe: .proportion, dimensions: [Self.split],
        .cells([
          DraftCell(key: ["male"], counted: .share(5, of: 10), possible: 1),
          DraftCell(key: ["female"], counted: .share(3, of: 10), possible: 2),
          DraftCell(key: ["not_stated"], counted: .share(2, of: 10)),
        ]))
    ])[0]
    #expect(
      released.values.filter { $0.measure == .highestShare }.map(\.value) == [60, 50])
  }

  @Test func `a value above the limit of its trend says so`() throws {
    let counts = Array(repeating: 5, count: 7) + [6, 5, 6, 5, 30]
    let months = counts.indices.map { Dimension.Category("\($0)", "Month \($0)") }
    let table = try release([
      .sample(
        "A6.children", recipe: .trend,
        dimensions: [Dimension(id: "month", label: "Month", categories: months)],
        .cells(counts.enumerated().map { DraftCell(key: ["\($0)"], counted: .count($1)) }))
    ])[0]
    let last = table.values.filter { $0.key == ["11"] && $0.measure == .count }
    #expect(last.map(\.note) == ["above the upper limit"])
  }

  @Test func `a gap is the difference of two incidences at the limit`() throws {
    // One of two had started by day 10, one of four by day 5: 50% less 25%.
    let own = waits(
      .init(day: 10, atRisk: 2, events: 1, censored: 0),
      .init(day: 20, atRisk: 1, events: 0, competing: 1, censored: 0))
    let rest = waits(
      .init(day: 5, atRisk: 4, events: 1, censored: 0),
      .init(day: 6, atRisk: 3, events: 0, competing: 3, censored: 0))
    let values = try released(.gap, .gap(own, rest: rest)).values
    #expect(values.map(\.measure) == [.count, .withinLimit, .difference])
    #expect(isClose(values[1].value, 50, within: 1e-9))
    #expect(isClose(values[2].value, 25, within: 1e-9))
    let lower = try #require(values[2].lower)
    let upper = try #require(values[2].upper)
    #expect(lower < 25 && 25 < upper && lower > -100 && upper < 100)
  }

  @Test func `a group nobody of which was followed to the limit has no gap`() throws {
    let own = waits(.init(day: 3, atRisk: 1, events: 0, censored: 1))
    let rest = waits(.init(day: 5, atRisk: 1, events: 1, censored: 0))
    let value = try released(.gap, .gap(own, rest: rest)).values.last
    #expect(value?.status == .notAvailable)
    #expect(value?.note == "not known yet, nobody was still under watch at the limit")
  }

  @Test func `groups alike give a p value of 1, one group none, and the number of tests`() throws {
    let group = waits(
      .init(day: 5, atRisk: 12, events: 6, censored: 0),
      .init(day: 9, atRisk: 6, events: 3, competing: 3, censored: 0))
    let value = try released(.groupTest(tests: 6), .groups([group, group])).values[0]
    #expect(isClose(value.value, 1, within: 1e-9))
    #expect(
      value.note == """
        Gray's test with 1 degree of freedom, one of up to 6 tests of this table: where groups do not \
        differ, one such test in twenty falls below 0.05 by chance
        """)
    let alone = try released(.groupTest(tests: 6), .groups([group, waits()])).values[0]
    #expect(alone.status == .notAvailable)
    #expect(alone.note == "too little to tell groups apart")
    // A child that is supported on the first day makes no group of its own.
    let one = waits(.init(day: 1, atRisk: 1, events: 1, censored: 0))
    let beside = try released(.groupTest(tests: 6), .groups([group, one, group])).values[0]
    #expect(isClose(beside.value, 1, within: 1e-9))
    #expect(
      beside.note.contains("1 degree of freedom, one of up to 6 tests of this table, groups of"))
  }

  @Test func `groups are tested up to the day of their gap and not beyond`() throws {
    // Ten of twenty by day 60 and none: what the second group makes up for after day 90 is another
    // question.
    let steps: [RiskTable.Step] = [
      .init(day: 60, atRisk: 20, events: 10, censored: 0),
      .init(day: 200, atRisk: 10, events: 0, censored: 10),
    ]
    let late: [RiskTable.Step] = [.init(day: 100, atRisk: 20, events: 20, censored: 0)]
    let early = RiskTable(steps: steps, limit: 90, closuresCompete: true)
    func p(_ other: [RiskTable.Step]) throws -> Double? {
      let other = RiskTable(steps: other, limit: 90, closuresCompete: true)
      return try released(.groupTest(tests: 1), .groups([early, other])).values[0].value
    }
    let never: [RiskTable.Step] = [.init(day: 95, atRisk: 20, events: 0, censored: 20)]
    #expect(try p(late) == p(never))
    // Forty at risk on day 60, ten events, all in one half: (10 - 5)^2 / (10 x 0.25 x 30 / 39) is 13.
    #expect(isClose(try p(late), 0.000311, within: 1e-4))
  }

  @Test func `a ratio of shares has Katz's interval`() throws {
    let value = try released(
      .riskRatio(minimumExpected: 5), .ratio(20, population: 40, rest: 10, restPopulation: 40)
    ).values[0]
    // 0.5 by 0.25; 1/20 - 1/40 + 1/10 - 1/40 is 0.1, and exp(1.959964 x 0.316228) is 1.85855.
    #expect(value.measure == .riskRatio)
    #expect(isClose(value.value, 2, within: 1e-12))
    #expect(isClose(value.lower, 2 / 1.85855, within: 1e-4))
    #expect(isClose(value.upper, 2 * 1.85855, within: 1e-4))
  }

  @Test func `a ratio of all to all is 1 without an interval, and says why`() throws {
    // 1/19 - 1/19 + 1/40 - 1/40 is 0: Katz's method has no variance there.
    let all = try released(
      .riskRatio(minimumExpected: 5), .ratio(19, population: 19, rest: 40, restPopulation: 40)
    ).values[0]
    #expect(all.value == 1)
    #expect(all.lower == nil)
    #expect(all.upper == nil)
    #expect(all.status == .shown)
    #expect(all.note == "all of both groups, so no interval")
    let nearly = try released(
      .riskRatio(minimumExpected: 5), .ratio(19, population: 19, rest: 39, restPopulation: 40)
    ).values[0]
    // 1/39 - 1/40 is 0.000641; exp(1.959964 x 0.025318) is 1.05087.
    #expect(isClose(nearly.upper, 40 / 39 * 1.05087, within: 1e-4))
    #expect(nearly.note.isEmpty)
  }

  @Test func `few children at the stage before are a low count, and a small population is none`()
    throws
  {
    let few = DraftCell.Counted.ratio(0, population: 7, rest: 10, restPopulation: 40)
    let share = try released(.riskRatio(minimumExpected: 1), few).values[0]
    #expect(share.isLow)
    #expect(share.isLowTotal)
    let rate = try released(.rateRatio(minimumExpected: 1), few).values[0]
    #expect(!rate.isLow)
    #expect(!rate.isLowTotal)
  }

  @Test func `three independent lists that hold half each leave an eighth unseen`() throws {
    let counts = Dictionary(uniqueKeysWithValues: (1...7).map { ($0, 100) })
    let values = try released(.captureRecapture, .lists(counts, of: 3)).values
    #expect(
      values.map(\.measure) == [.estimate, .lowestEstimate, .highestEstimate, .lowerBound])
    #expect(isClose(values[0].value, 800, within: 1e-6))
    #expect(values[0].count == 700)
  }

  @Test func `a score is shown as given and never low`() throws {
    let value = try released(.score, .score(3)).values[0]
    #expect(value.value == 3)
    #expect(value.count == nil)
    #expect(!value.isLow)
  }

  @Test func `waits that enter late are in the table and must reconcile`() throws {
    let good = waits(
      .init(day: 1, atRisk: 1, events: 1, censored: 0, entered: 1),
      .init(day: 12, atRisk: 1, events: 1, censored: 0))
    #expect(try released(.waits, .waits(good)).values[0].count == 2)
    let bad = waits(
      .init(day: 1, atRisk: 1, events: 1, censored: 0),
      .init(day: 12, atRisk: 1, events: 1, censored: 0))
    #expect(throws: DisclosureError.waitsDoNotReconcile(table: "A1")) {
      try released(.waits, .waits(bad))
    }
  }
}
