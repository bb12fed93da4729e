import Testing

@testable import Statistics

struct TwoListsTests {
  @Test(.enabled(if: Vectors.hasShared, CaptureData.absent))
  func `Chapman and Lincoln-Petersen equal the reference`() throws {
    for row in try Vectors.rows("mse/two_list_chapman") {
      let (n1, n2, m) = (try row.count("n1"), try row.count("n2"), try row.count("m"))
      let found = TwoLists.chapman(first: n1, second: n2, both: m)
      expectClose(found.total, try row.value("chapman"))
      expectClose(found.variance, try row.value("var_chapman"))
      let plain = TwoLists.lincolnPetersen(first: n1, second: n2, both: m)
      expectClose(plain ?? .infinity, try row.value("lincoln_petersen"))
    }
  }

  @Test func `a small case by hand`() {
    // (9 + 1)(11 + 1)/(4 + 1) - 1; 10 · 12 · 5 · 7 / (5² · 6)
    let found = TwoLists.chapman(first: 9, second: 11, both: 4)
    #expect(found.total == 23)
    #expect(found.variance == 28)
    #expect(found.seen == 16)
  }

  @Test func `lists without overlap give an estimate by Chapman only`() {
    #expect(TwoLists.chapman(first: 4, second: 5, both: 0).total == 29)
    #expect(TwoLists.lincolnPetersen(first: 4, second: 5, both: 0) == nil)
  }
}

struct ChaoBoundTests {
  @Test(.enabled(if: Vectors.hasShared, CaptureData.absent))
  func `all three forms, the variance and the limits equal the reference`() throws {
    for row in try Vectors.rows("mse/chao_lower_bound") {
      let onLists = try row.counts("f")
      let plain = ChaoBound.estimate(onLists: onLists, form: .plain)
      expectClose(plain?.total, try row.value("chao_lb"))
      expectClose(plain?.variance, try row.value("var_chao"))
      // The reference takes 1.96 for the multiplier of 95%.
      let limits = plain?.limits(confidence: 2 * Normal.cumulative(1.96) - 1)
      expectClose(limits, try row.value("ci_lower_log"), try row.value("ci_upper_log"))
      let corrected = ChaoBound.estimate(onLists: onLists, form: .biasCorrected)
      expectClose(corrected?.total, try row.value("chao_bc"))
      let finite = ChaoBound.estimate(onLists: onLists, form: .finiteLists)
      expectClose(finite?.total, try row.value("chao_finite_t"))
    }
  }

  @Test func `nobody on two lists leaves only the corrected form, without limits`() {
    #expect(ChaoBound.estimate(onLists: [6, 0, 0], form: .plain) == nil)
    let found = ChaoBound.estimate(onLists: [6, 0, 0], form: .biasCorrected)
    // 6 + 6 · 5 / 2
    #expect(found?.total == 21)
    #expect(found?.limits() == nil)
  }
}

@Suite(.enabled(if: Vectors.hasShared, CaptureData.absent))
struct LogLinearModelTests {
  @Test func `every pairwise model equals R's glm, and only degenerate ones are refused`() throws {
    for row in try Vectors.rows("mse/loglinear_models") {
      let (counts, names) = try CaptureData.counts(try row.text("dataset"))
      let pairs = try CaptureData.pairs(try row.text("model"), names)
      let found = LogLinearModel(counts, pairs: pairs)
      #expect((found == nil) == (try row.text("degenerate") == "TRUE"))
      guard let found else { continue }
      expectClose(found.intercept, try row.value("intercept"))
      expectClose(found.estimate.total, try row.value("N_hat"))
      // R's fits stop a round sooner or later by the last digit of their deviance.
      expectClose(found.interceptError, try row.value("se_intercept"), relative: 5e-9)
      expectClose(found.estimate.standardError, try row.value("se_N"), relative: 5e-9)
      expectClose(found.logLikelihood, try row.value("loglik"))
      expectClose(found.aic, try row.value("AIC"))
      #expect(found.degrees == (try row.count("df")))
      expectClose(found.deviance, try row.value("deviance"), absolute: 1e-9)
    }
  }

  @Test func `every coefficient and its error equal R's glm`() throws {
    let rows = try Vectors.rows("mse/loglinear_coefficients")
    let models = try Dictionary(grouping: rows) {
      [try $0.text("dataset"), try $0.text("model")]
    }
    var compared = 0
    for (name, rows) in models {
      let (counts, names) = try CaptureData.counts(name[0])
      let model = LogLinearModel(counts, pairs: try CaptureData.pairs(name[1], names))
      // R prints coefficients of models without a finite estimate too: there are none to compare.
      guard let model else { continue }
      let terms = ["(Intercept)"] + names + model.pairs.map { CaptureData.name($0, names) }
      for row in rows {
        let place = try #require(terms.firstIndex(of: try row.text("term")))
        expectClose(model.coefficients[place], try row.value("estimate"))
        expectClose(model.errors[place], try row.value("se"), relative: 5e-9)
        compared += 1
      }
    }
    #expect(compared >= 900)
  }

  @Test func `the search for unlikely overlaps equals SparseMSE's at every threshold`() throws {
    let sets = [
      "Artificial_3": "artificial3", "UKdat_5": "uk5", "UKdat": "uk6", "NewOrl": "neworl",
      "Western": "western",
    ]
    for row in try Vectors.rows("mse/sparsemse_stepwise") {
      let name = try row.text("dataset")
      let (counts, names) =
        name == "NewOrl_5"
        ? try CaptureData.joined("neworl", ["B", "E", "F", "G"])
        : try CaptureData.counts(try #require(sets[name]))
      let found = try #require(
        LogLinearModel.unlikelyPairs(counts, threshold: try row.value("pthresh")))
      #expect(found.pairs == (try CaptureData.pairs(try row.text("terms"), names)).sorted())
      expectClose(found.estimate.total, try row.value("N_hat"))
      expectClose(found.aic, try row.value("AIC"))
    }
  }

  @Test func `a pair that shares nobody can be added without an infinite estimate`() throws {
    // Three lists of 100 each without dependence but for A and B, who share nobody.
    let counts = try #require(
      CaptureCounts(lists: 3, counts: [1: 40, 2: 40, 4: 90, 5: 10, 6: 10]))
    #expect(LogLinearModel(counts, pairs: [3]) == nil)
    let found = try #require(LogLinearModel(counts, extended: [3]))
    #expect(found.coefficients.count == 4)
    #expect(found.degrees == 1)
    #expect(found.estimate.total.isFinite)
  }

  @Test func `the existence check equals SparseMSE's`() throws {
    let sets = [
      "Artificial_3": "artificial3", "UKdat_5": "uk5", "UKdat": "uk6", "NewOrl": "neworl",
      "Western": "western",
    ]
    for row in try Vectors.rows("mse/sparsemse_checkident") {
      let dataset = try #require(sets[try row.text("dataset")])
      let (counts, names) = try CaptureData.counts(dataset)
      let model = try row.text("model")
      let pairs =
        model == "all_pairs"
        ? CaptureDesign.allPairs(lists: counts.lists) : try CaptureData.pairs(model, names)
      let code =
        switch ModelExistence.check(counts, pairs: pairs) {
        case .exists, .existsAtBoundary: 0
        case .doesNotExist: 1
        case .notIdentifiable: 2
        }
      #expect(code == (try row.count("ierr")), "\(dataset) \(model)")
    }
  }

  @Test(arguments: ["uk5", "hiv4", "hav3", "lesbian4"])
  func `the forward search takes R's path`(dataset: String) throws {
    let (counts, names) = try CaptureData.counts(dataset)
    let rows = try Vectors.rows("mse/stepwise_aic_path")
      .filter { try $0.text("dataset") == dataset }
    let path = LogLinearModel.forwardPath(counts).dropFirst()
    #expect(path.count == rows.count)
    for (model, row) in zip(path, rows) {
      #expect(model.pairs == (try CaptureData.pairs(try row.text("model"), names)).sorted())
      expectClose(model.estimate.total, try row.value("N_hat"))
      expectClose(model.aic, try row.value("AIC"))
    }
  }

  @Test(arguments: ["hiv3", "hiv4", "hav3", "lesbian4", "referral3"])
  func `the models come best first and are all those R could fit`(dataset: String) throws {
    let (counts, names) = try CaptureData.counts(dataset)
    let rows = try Vectors.rows("mse/loglinear_models").filter {
      try $0.text("dataset") == dataset && $0.text("degenerate") == "FALSE"
    }
    let models = LogLinearModel.all(counts)
    #expect(models.count == rows.count)
    let best = try #require(try rows.min { try $0.value("AIC") < $1.value("AIC") })
    #expect(models[0].pairs == (try CaptureData.pairs(try best.text("model"), names)).sorted())
    #expect(models.map(\.aic) == models.map(\.aic).sorted())
  }

  @Test func `lists that share nobody are refused for every reason but disagreement`() throws {
    // reference: A and B share 6, A and C nobody, B and C nobody
    let (counts, _) = try CaptureData.counts("artificial3")
    let refusals = CaptureAssessment(counts).refusals
    #expect(
      refusals == [.smallPairs(3), .smallTriples(1), .noFiniteEstimate(.notIdentifiable)])
  }

  @Test func `the United Kingdom's published figure comes out`() throws {
    let (counts, _) = try CaptureData.counts("uk5")
    // Home Office 2014: "11,300"
    expectClose(LogLinearModel.forwardPath(counts).last?.estimate.total, 11_312.990289435236)
  }

  @Test func `the bound for few lists equals Rcapture's Mth Chao`() throws {
    let rows = try Vectors.rows("mse/rcapture_closedp_t")
    for row in try rows.filter({ try $0.text("model") == "Mth Chao (LB)" }) {
      let (counts, _) = try CaptureData.counts(try row.text("dataset"))
      let found = try #require(LogLinearModel.chaoBound(counts))
      expectClose(found.estimate.total, try row.value("abundance"))
      expectClose(found.estimate.standardError, try row.value("stderr"), relative: 1e-7)
      expectClose(found.deviance, try row.value("deviance"), absolute: 1e-9)
      #expect(found.degrees == (try row.count("df")))
    }
  }

  @Test func `lists of unequal size and nothing else are Rcapture's Mt`() throws {
    let rows = try Vectors.rows("mse/rcapture_closedp_t")
    for row in try rows.filter({ try $0.text("model") == "Mt" }) {
      let (counts, _) = try CaptureData.counts(try row.text("dataset"))
      let found = try #require(LogLinearModel(counts, extended: []))
      expectClose(found.estimate.total, try row.value("abundance"))
      expectClose(found.estimate.standardError, try row.value("stderr"), relative: 1e-7)
      expectClose(found.deviance, try row.value("deviance"), absolute: 1e-9)
      #expect(found.degrees == (try row.count("df")))
    }
  }

  @Test func `profile limits equal Rcapture's, which takes Stirling's formula for factorials`()
    throws
  {
    for row in try Vectors.rows("mse/rcapture_profile_ci") {
      let (counts, names) = try CaptureData.counts(try row.text("dataset"))
      let pairs = try CaptureData.pairs(try row.text("model"), names)
      let model = try #require(LogLinearModel(counts, pairs: pairs))
      let stirling = ProfileLikelihood(counts, pairs: pairs) { n in
        PointDensity.logFactorial(n) - PointDensity.stirlingError(n)
      }
      let same = stirling.limits(near: model.estimate.total, confidence: 0.95)
      // Where the likelihood is flat, R's search for its top stops early.
      expectClose(same.best, try row.value("prof_abundance"), relative: 1e-5)
      expectClose(same.interval.lower, try row.value("prof_lower"), relative: 1e-6)
      let exact = model.profileLimits(counts)
      expectClose(exact.lower, try row.value("prof_lower"), relative: 3e-5)
      if try row.text("prof_upper").hasPrefix(">") {
        #expect(exact.upper > 55_040)
      } else {
        expectClose(same.interval.upper, try row.value("prof_upper"), relative: 1e-6)
        expectClose(exact.upper, try row.value("prof_upper"), relative: 3e-5)
      }
    }
  }
}
