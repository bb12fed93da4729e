import Testing

@testable import Statistics

struct LogRankTests {
  @Test func `observed, expected and the test equal R's survdiff`() throws {
    for row in try Vectors.rows("survival/logrank") {
      let groups = try row.text("groups").split(separator: "|").map { name in
        try SurvivalGroup(dataset: try row.text("dataset"), group: String(name)).followUps()
      }
      guard groups.allSatisfy({ !$0.isEmpty }) else { continue }
      let found = LogRank(groups, rho: try row.value("rho"))
      #expect(groups.map(\.count) == (try row.counts("n")))
      for (place, wanted) in try row.numbers("observed").enumerated() {
        expectClose(found.observed[place], wanted)
      }
      for (place, wanted) in try row.numbers("expected").enumerated() {
        expectClose(found.expected[place], wanted)
      }
      expectClose(found.covariance[0][0], try row.value("var11"))
      expectClose(found.test?.statistic, try row.value("chisq"))
      #expect(found.test?.degrees == (try row.count("df")))
      expectClose(found.test?.p, try row.value("p"), absolute: 0)
    }
  }

  static let quick = [1.0, 2, 3, 5].map { FollowUp(time: $0, outcome: .event(cause: 1)) }
  static let slow = [4.0, 6, 8].map { FollowUp(time: $0, outcome: .event(cause: 1)) }

  @Test func `a small case by hand`() {
    // Expected of the first group: 4/7 + 3/6 + 2/5 + 1/4 + 1/3, then it is empty.
    let found = LogRank([Self.quick, Self.slow])
    expectClose(found.expected[0], 4.0 / 7 + 3.0 / 6 + 2.0 / 5 + 1.0 / 4 + 1.0 / 3)
    // One event at a time: variance is the share times the rest.
    let variance = 12.0 / 49 + 1.0 / 4 + 6.0 / 25 + 3.0 / 16 + 2.0 / 9
    expectClose(found.covariance[0][0], variance)
    #expect(found.observed == [4, 3])
  }

  @Test func `two strata add up observed, expected and variance`() {
    let one = LogRank([Self.quick, Self.slow])
    let two = LogRank(strata: [[Self.quick, Self.slow], [Self.slow, Self.quick]])
    let turned = LogRank([Self.slow, Self.quick])
    expectClose(two.expected[0], one.expected[0] + turned.expected[0])
    expectClose(two.covariance[0][0], 2 * one.covariance[0][0])
    expectClose(two.test?.statistic, 0)
  }

  @Test func `the order of the groups does not change the test`() {
    let three = [Self.quick, Self.slow, Self.quick + Self.slow]
    let forward = LogRank(three).test
    let backward = LogRank(Array(three.reversed())).test
    #expect(forward?.degrees == 2)
    expectClose(forward?.statistic, backward?.statistic)
  }

  @Test func `a single group, or an empty one beside it, cannot be tested`() {
    #expect(LogRank([Self.quick]).test == nil)
    #expect(LogRank([Self.quick, []]).test == nil)
    #expect(LogRank([[], []]).test == nil)
  }

  @Test func `a child who enters late is expected nowhere before`() throws {
    let late = try #require(FollowUp(entry: 3, time: 6, outcome: .event(cause: 1)))
    let found = LogRank([[late], Self.quick])
    // at risk with the late child: day 5 (1 of 2) and day 6 (1 of 1)
    expectClose(found.expected[0], 1.0 / 2 + 1)
  }
}

struct GrayTestTests {
  @Test func `the test equals cmprsk's`() throws {
    let groups = [try SurvivalGroup.drift("teamA"), try SurvivalGroup.drift("teamB")]
    for row in try Vectors.rows("survival/gray_test") {
      let found = GrayTest(groups, cause: try row.count("cause"), causes: 2)
      expectClose(found.test?.statistic, try row.value("stat"))
      #expect(found.test?.degrees == (try row.count("df")))
      expectClose(found.test?.p, try row.value("p"))
    }
  }

  @Test func `scores add up to nought and so do the rows of their covariance`() throws {
    let teams = [try SurvivalGroup.drift("teamA"), try SurvivalGroup.drift("teamB")]
    let groups = [Array(teams[0].prefix(60)), Array(teams[0].dropFirst(60)), teams[1]]
    let found = GrayTest(groups, cause: 1, causes: 2)
    expectClose(found.scores.reduce(0, +), 0, absolute: 1e-9)
    for row in found.covariance { expectClose(row.reduce(0, +), 0, absolute: 1e-9) }
    #expect(found.test?.degrees == 2)
  }

  @Test func `groups with one event each day and no other cause score as the log-rank`() {
    let found = GrayTest([LogRankTests.quick, LogRankTests.slow], cause: 1, causes: 1)
    let ranks = LogRank([LogRankTests.quick, LogRankTests.slow])
    expectClose(found.scores[0], ranks.observed[0] - ranks.expected[0])
  }

  @Test func `a cause that never happened cannot be tested`() {
    #expect(GrayTest([LogRankTests.quick, LogRankTests.slow], cause: 2, causes: 2).test == nil)
  }
}
