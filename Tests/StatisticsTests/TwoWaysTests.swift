import Testing

@testable import Statistics

/// Each number found again by a second, slower way that shares no formula with the first.
struct TwoWaysTests {
  @Test(arguments: [(1, 9), (3, 40), (17, 23), (118, 250), (0, 12), (12, 12)])
  func `at a Clopper-Pearson limit the tail beyond the count is half of what is left out`(
    count: Int, total: Int
  ) throws {
    let limits = try #require(Proportion.clopperPearson(count, of: total)?.interval)
    let chance = { (split: Int, share: Double) in
      PointDensity.binomial(
        Double(split), of: Double(total), chance: share, otherwise: 1 - share)
    }
    if count > 0 {
      let above = (count...total).reduce(0) { $0 + chance($1, limits.lower) }
      expectClose(above, 0.025)
    }
    if count < total {
      let below = (0...count).reduce(0) { $0 + chance($1, limits.upper) }
      expectClose(below, 0.025)
    }
  }

  @Test(arguments: [0, 1, 7, 9, 10, 260])
  func `at an exact Poisson limit the tail beyond the count is half of what is left out`(
    count: Int
  ) {
    let limits = PoissonCount.exact(count, confidence: 0.998)
    let below = (0...count).reduce(0) {
      $0 + PointDensity.poisson(Double($1), mean: limits.upper)
    }
    expectClose(below, 0.001)
    if count > 0 {
      let less = (0..<count).reduce(0) {
        $0 + PointDensity.poisson(Double($1), mean: limits.lower)
      }
      expectClose(1 - less, 0.001)
    }
  }

  @Test(arguments: [(1, 9), (3, 40), (17, 23), (118, 250)])
  func `at a Wilson limit the count lies 1,96 standard errors away`(count: Int, total: Int) throws {
    let found = try #require(Proportion.wilson(count, of: total))
    let limits = try #require(found.interval)
    for limit in [limits.lower, limits.upper] {
      let error = (limit * (1 - limit) / Double(total)).squareRoot()
      expectClose(abs(found.value - limit) / error, 1.9599639845400545)
    }
  }

  @Test(arguments: 1...20)
  func `a random curve equals the redistribution of each censored child to the right`(
    seed: Int
  ) {
    var random = Shuffle(seed: UInt64(seed))
    let times = (0..<40).map { _ in Double(Int.random(in: 0...15, using: &random)) }
    let events = times.map { _ in Bool.random(using: &random) }
    // Efron (1967): hand the mass of each censored child on to those who stay longer.
    var order = Array(zip(times, events))
    order.sort { $0.0 < $1.0 || ($0.0 == $1.0 && $0.1 && !$1.1) }
    var mass = [Double](repeating: 1.0 / 40, count: 40)
    for place in order.indices where !order[place].1 && place + 1 < order.count {
      let part = mass[place] / Double(order.count - place - 1)
      mass[place] = 0
      for later in (place + 1)..<order.count { mass[later] += part }
    }
    let curve = KaplanMeier(times, events: events)
    for step in curve.steps {
      let had = zip(order, mass).filter { $0.0.1 && $0.0.0 <= step.time }
        .reduce(0) { $0 + $1.1 }
      expectClose(1 - step.survival, had, absolute: 1e-12)
    }
  }

  @Test(arguments: 1...10)
  func `a random set of late entries has the risk table found by asking each child`(seed: Int) {
    var random = Shuffle(seed: UInt64(seed))
    let followUps = (0..<60).compactMap { _ in
      FollowUp(
        entry: Double(Int.random(in: -1...8, using: &random)),
        time: Double(Int.random(in: 0...12, using: &random)),
        outcome: Bool.random(using: &random) ? .event(cause: 1) : .censored)
    }
    for step in KaplanMeier(followUps).steps {
      let watched = followUps.filter { ($0.entry ?? -1) < step.time && step.time <= $0.time }
      #expect(step.atRisk == watched.count)
    }
  }

  @Test func `Gray's covariance is that of random allotment to three groups`() throws {
    let followUps = try SurvivalGroup.drift()
    var random = Shuffle(seed: 7)
    let rounds = 400
    var squares = [0.0, 0, 0]
    var claimed = [0.0, 0, 0]
    for _ in 0..<rounds {
      let mixed = followUps.shuffled(using: &random)
      let groups = [Array(mixed[0..<60]), Array(mixed[60..<140]), Array(mixed[140...])]
      let found = GrayTest(groups, cause: 1, causes: 2)
      for group in 0..<3 {
        squares[group] += found.scores[group] * found.scores[group] / Double(rounds)
        claimed[group] += found.covariance[group][group] / Double(rounds)
      }
    }
    // The standard error of a variance from 400 rounds is 7%.
    for group in 0..<3 { expectClose(squares[group], claimed[group], relative: 0.21) }
  }

  @Test func `the log-rank covariance is that of random allotment to three groups`() throws {
    let followUps = try SurvivalGroup.drift()
    var random = Shuffle(seed: 11)
    let rounds = 400
    var squares = [0.0, 0, 0]
    var claimed = [0.0, 0, 0]
    for _ in 0..<rounds {
      let mixed = followUps.shuffled(using: &random)
      let groups = [Array(mixed[0..<60]), Array(mixed[60..<140]), Array(mixed[140...])]
      let found = LogRank(groups, rho: 1)
      for group in 0..<3 {
        let score = found.observed[group] - found.expected[group]
        squares[group] += score * score / Double(rounds)
        claimed[group] += found.covariance[group][group] / Double(rounds)
      }
    }
    for group in 0..<3 { expectClose(squares[group], claimed[group], relative: 0.21) }
  }
}
