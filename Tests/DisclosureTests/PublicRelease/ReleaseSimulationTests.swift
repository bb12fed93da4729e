import Foundation
import Tables
import Testing
import Vocabulary

@testable import Disclosure

/// What can be subtracted from releases one after the other, over quarters and over nights.
struct ReleaseSimulationTests {
  /// Invented years of four quarters and of ninety nights; more in the long tier.
  private static let isLong = ProcessInfo.processInfo.environment["CONTINUUM_LONG"] != nil
  static let years = 1...(isLong ? 20 : 4)
  static let nights = 1...(isLong ? 20 : 3)

  private let note = LedgerNote(
    day: PublicDrafts.year.last, author: "Ana", approvers: ["Bea", "Cy"])

  /// Publishes periods beside what a ledger holds.
  private func publish(
    _ drafts: [DraftTable], _ periods: [Period], _ ledger: inout ReleaseLedger
  ) throws {
    let released = try PublicDisclosure(policy: .oneToSevenRound5)
      .protect(drafts, periods: periods, beside: ledger)
    _ = try ledger.add(released, note: note, periods: periods, sums: "")
  }

  /// Intervals of all that is hidden, from everything that was published.
  private func attack(_ ledger: ReleaseLedger) throws -> AuditReport {
    try TableAudit(
      [ReleaseSimulation.published(in: ledger)], reading: TableReading(),
      knowledge: ReaderKnowledge(policy: .oneToSevenRound5)
    ).report()
  }

  @Test(arguments: years)
  func `four quarters and then the year pin nobody`(seed: Int) throws {
    let simulation = ReleaseSimulation(seed: seed)
    var ledger = ReleaseLedger()
    var drafts: [DraftTable] = []
    for number in 1...4 {
      let quarter = PublicDrafts.quarter(number)
      drafts += simulation.drafts(quarter)
      var periods = [quarter]
      if number == 4 {
        drafts += simulation.drafts(PublicDrafts.year)
        periods.append(PublicDrafts.year)
      }
      try publish(drafts, periods, &ledger)
    }
    let report = try attack(ledger)
    #expect(report.cells.count > 30)
    #expect(report.leaks.isEmpty)
  }

  @Test
  func `the same year published without the ledger would give hidden counts away`() throws {
    // Each period is protected by itself, without rounding, as if nothing had been public before.
    var leaks = 0
    for seed in 1...4 {
      let simulation = ReleaseSimulation(seed: seed)
      var ledger = ReleaseLedger()
      for period in (1...4).map(PublicDrafts.quarter) + [PublicDrafts.year] {
        let released = try PublicDisclosure(policy: .dfe)
          .protect(simulation.drafts(period), periods: [period])
        _ = try ledger.add(released, note: note, periods: [period], sums: "")
      }
      leaks += try TableAudit(
        [ReleaseSimulation.published(in: ledger)], reading: TableReading(),
        knowledge: ReaderKnowledge(policy: .dfe)
      ).report().leaks.count
    }
    #expect(leaks > 0)
  }

  @Test
  func `without rounding, beside the ledger, the year hides what its quarters need`() throws {
    let simulation = ReleaseSimulation(seed: 1)
    var ledger = ReleaseLedger()
    var drafts: [DraftTable] = []
    for period in (1...4).map(PublicDrafts.quarter) + [PublicDrafts.year] {
      drafts += simulation.drafts(period)
      let released = try PublicDisclosure(policy: .dfe)
        .protect(drafts, periods: [period], beside: ledger)
      _ = try ledger.add(released, note: note, periods: [period], sums: "")
    }
    let report = try TableAudit(
      [ReleaseSimulation.published(in: ledger)], reading: TableReading(),
      knowledge: ReaderKnowledge(policy: .dfe)
    ).report()
    #expect(report.leaks.isEmpty)
  }

  @Test(arguments: nights)
  func `of ninety nights one publishes, and none pins anybody`(seed: Int) throws {
    let simulation = ReleaseSimulation(seed: seed)
    var ledger = ReleaseLedger()
    var releases = 0
    for night in 50..<140 {
      let drafts = (1...2).flatMap { simulation.drafts(PublicDrafts.quarter($0), on: night) }
      let asOf = PublicDrafts.year.first.adding(days: night)
      let new = PublicDisclosure.closedPeriods(in: drafts, asOf: asOf)
        .filter { period in !ledger.periods.contains(period) }
      guard !new.isEmpty else { continue }
      try publish(drafts, new, &ledger)
      releases += 1
    }
    #expect(releases == 1)
    #expect(ledger.periods == [PublicDrafts.quarter(1)])
    #expect(try attack(ledger).leaks.isEmpty)
  }

  @Test
  func `the same rule on ninety nights of the year to date would pin one child in twenty-five`() {
    // The attacker knows the rule and by how much the total moved, and uses nothing else.
    var (pinned, all) = (0, 0)
    for seed in 1...20 {
      let simulation = ReleaseSimulation(seed: seed)
      var before = simulation.counts(0...49)
      for night in 50..<140 {
        let now = simulation.counts(0...night)
        let change = now.reduce(0, +) - before.reduce(0, +)
        let moved = zip(before, now).filter { shown($0) != shown($1) }.count
        if change == 1, moved == 1 { pinned += 1 }
        all += change
        before = now
      }
    }
    #expect(Double(pinned) / Double(all) > 0.04)
  }

  private func shown(_ count: Int) -> Int? {
    (1...7).contains(count) ? nil : (count + 2) / 5 * 5
  }

  @Test
  func `a year in which late records arrived is not held against the quarters as they were`() throws
  {
    let simulation = ReleaseSimulation(seed: 2)
    var ledger = ReleaseLedger()
    // Quarters as they stood half way through, the year as it ended.
    let early = (1...4).flatMap { simulation.drafts(PublicDrafts.quarter($0), on: 240) }
    let quarters = (1...2).map(PublicDrafts.quarter)
    try publish(early, quarters, &ledger)
    let late = (1...4).flatMap { simulation.drafts(PublicDrafts.quarter($0)) }
    try publish(
      late + simulation.drafts(PublicDrafts.year),
      [PublicDrafts.quarter(3), PublicDrafts.quarter(4), PublicDrafts.year], &ledger)
    #expect(try attack(ledger).leaks.isEmpty)
  }
}
