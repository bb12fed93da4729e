import Tables
import Testing

@testable import Disclosure

/// Shares of nobody and of everybody by a day have limits, those of a plain count.
struct ExtremeShareTests {
  private let policy = Policy(audience: .internal)

  /// Children of whom all reach the milestone on day 10, or none by day 200.
  private func waits(_ children: Int, reach: Bool) -> RiskTable {
    RiskTable(
      steps: [
        .init(
          day: reach ? 10 : 200, atRisk: children, events: reach ? children : 0,
          censored: reach ? 0 : children)
      ], limit: 90)
  }

  private func within(_ waits: RiskTable) throws -> ReleasedValue {
    try #require(
      WaitValues(key: [], waits: waits, policy: policy).all.first { $0.measure == .withinLimit })
  }

  @Test func `nobody of twenty and twenty of twenty have Wilson's limits`() throws {
    // z² = 3.841459: 100 z² / (20 + z²) = 16.112516, and 100 less that.
    let none = try within(waits(20, reach: false))
    #expect(none.value == 0)
    #expect(none.lower == 0)
    #expect(abs(try #require(none.upper) - 16.112516) < 1e-5)
    let all = try within(waits(20, reach: true))
    #expect(all.value == 100)
    #expect(abs(try #require(all.lower) - 83.887484) < 1e-5)
    #expect(all.upper == 100)
  }

  @Test func `twenty of twenty less none of twenty has Newcombe's interval`() throws {
    let gap = GapValues(
      key: [], waits: waits(20, reach: true), rest: waits(20, reach: false), policy: policy)
    let difference = try #require(gap.all.first { $0.measure == .difference })
    #expect(difference.value == 100)
    // 100 - sqrt(2 × 16.112516²) = 100 - 22.786538
    #expect(abs(try #require(difference.lower) - 77.213462) < 1e-5)
    #expect(difference.upper == 100)
  }

  @Test func `children who were not followed to the day are left out of the count`() throws {
    let waits = RiskTable(
      steps: [
        .init(day: 30, atRisk: 25, events: 0, competing: 2, censored: 3),
        .init(day: 120, atRisk: 20, events: 0, censored: 20),
      ], limit: 90)
    // Two closed and twenty watched to the day are 22: 100 z² / (22 + z²) = 14.865487.
    let none = try within(waits)
    #expect(none.value == 0)
    #expect(abs(try #require(none.upper) - 14.865487) < 1e-5)
  }
}
