import Testing

@testable import Statistics

struct NormalTests {
  @Test func `quantiles equal R's qnorm`() throws {
    let rows = try Vectors.rows("rates/qnorm")
    #expect(rows.count >= 21)
    for row in rows {
      let probability = try row.value("p")
      expectClose(Normal.quantile(probability), try row.value("qnorm"), "\(probability)")
    }
  }

  @Test(arguments: [1e-12, 1e-4, 0.025, 0.31, 0.5, 0.77, 0.999])
  func `the lower tail undoes the quantile`(probability: Double) {
    expectClose(Normal.cumulative(Normal.quantile(probability)), probability)
  }
}

struct ChiSquareTests {
  @Test func `quantiles equal R's qchisq`() throws {
    let rows = try Vectors.rows("rates/qchisq")
    #expect(rows.count >= 20)
    for row in rows {
      let (probability, degrees) = (try row.value("p"), try row.count("df"))
      let found = ChiSquare.quantile(probability, degrees: degrees)
      expectClose(found, try row.value("qchisq"), absolute: 0, "\(probability) \(degrees)")
    }
  }

  @Test func `upper tails equal R's pchisq even where they are below 1e-20`() throws {
    let rows = try Vectors.rows("rates/pchisq_upper")
    #expect(rows.count >= 20)
    for row in rows {
      let (statistic, degrees) = (try row.value("x"), try row.count("df"))
      let found = ChiSquare.upperTail(statistic, degrees: degrees)
      expectClose(found, try row.value("upper_tail"), absolute: 0, "\(statistic) \(degrees)")
    }
  }

  @Test func `a statistic of nought has an upper tail of one`() {
    #expect(ChiSquare.upperTail(0, degrees: 3) == 1)
  }
}

struct IncompleteBetaTests {
  @Test func `quantiles equal R's qbeta`() throws {
    let rows = try Vectors.rows("rates/qbeta")
    #expect(rows.count >= 20)
    for row in rows {
      let (probability, a, b) = (try row.value("p"), try row.value("a"), try row.value("b"))
      let found = IncompleteBeta.quantile(probability, a, b)
      expectClose(found, try row.value("qbeta"), absolute: 0, "\(probability) \(a) \(b)")
    }
  }

  @Test(arguments: [0.0005, 0.025, 0.4, 0.9])
  func `the upper quantile mirrors the lower one`(share: Double) {
    let upper = IncompleteBeta.upperQuantile(share, 3, 40)
    expectClose(upper, 1 - IncompleteBeta.quantile(share, 40, 3))
    expectClose(IncompleteBeta.lower(3, 40, upper, 1 - upper), 1 - share)
  }
}

struct PointDensityTests {
  @Test func `probabilities of every count add up to one`() {
    let binomial = (0...40).map {
      PointDensity.binomial(Double($0), of: 40, chance: 0.3, otherwise: 0.7)
    }
    expectClose(binomial.reduce(0, +), 1)
    let poisson = (0...60).map { PointDensity.poisson(Double($0), mean: 8.5) }
    expectClose(poisson.reduce(0, +), 1)
  }

  @Test func `a certain or an impossible event has probability one or nought`() {
    #expect(PointDensity.binomial(0, of: 5, chance: 0, otherwise: 1) == 1)
    #expect(PointDensity.binomial(2, of: 5, chance: 0, otherwise: 1) == 0)
    #expect(PointDensity.binomial(5, of: 5, chance: 1, otherwise: 0) == 1)
    #expect(PointDensity.poisson(0, mean: 0) == 1)
    #expect(PointDensity.poisson(3, mean: 0) == 0)
  }

  @Test(arguments: [(0.0, 0.0), (1, 0), (5, 4.787491742782046), (20, 42.335616460753485)])
  func `log factorials equal those of the integers`(n: Double, wanted: Double) {
    // log(120) and log(2432902008176640000)
    expectClose(PointDensity.logFactorial(n), wanted)
  }
}
