import Testing
@testable import Statistics
@Test func `timing`() throws {
  let clock = ContinuousClock()
  let (counts, _) = try CaptureData.counts("uk5")
  print("TIMING uk5 assess", clock.measure { _ = CaptureAssessment(counts) })
  let (c6, _) = try CaptureData.counts("neworl")
  print("TIMING neworl 8 lists assess", clock.measure { _ = CaptureAssessment(c6) })
  var r = Shuffle(seed: 1)
  let f = (0..<1_000_000).map { _ in FollowUp(time: Double(Int.random(in: 0...400, using: &r)), outcome: Bool.random(using: &r) ? .event(cause: 1) : .censored) }
  print("TIMING KM 1e6", clock.measure { _ = KaplanMeier(f) })
  print("TIMING AJ 1e6", clock.measure { _ = AalenJohansen(f, causes: 2) })
  print("TIMING exact 1e5 limits", clock.measure { for i in 0..<100_000 { _ = PoissonCount.exact(i % 10) } })
  print("TIMING CP 1e5", clock.measure { for i in 0..<100_000 { _ = Proportion.clopperPearson(i % 100, of: 100) } })
  print("TIMING wilson 1e5", clock.measure { for i in 0..<100_000 { _ = Proportion.wilson(i % 100, of: 100) } })
  print("TIMING exact of 1e9", clock.measure { print(PoissonCount.exact(1_000_000_000)) })
  let many = (0..<300).map { RiskStep(time: Double($0), atRisk: 1000 - $0, events: 1, censored: 0) }
  let km = KaplanMeier(riskTable: many)
  print("TIMING 1000 quantiles", clock.measure { for _ in 0..<1000 { _ = km?.quantile(0.5) } })
}
