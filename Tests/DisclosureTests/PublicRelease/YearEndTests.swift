import Tables
import Testing
import Vocabulary

@testable import Disclosure

/// What a reader knows of a year that ends with the reference date, and of what went out before.
struct YearEndTests {
  private static let year = PublicDrafts.year
  private static let next = PublicDrafts.next

  /// Children supported, and those of the referred whose support started.
  private func drafts(
    supported: Int, started: Int, in period: Period = year
  ) -> [DraftTable] {
    let states = Dimension(
      id: "state", label: "State",
      categories: [.init("started", "Started"), .init("waiting", "Waiting")])
    return [
      PublicDrafts.headline(80, started + 20, in: period),
      PublicDrafts.table(
        "C0.headline", [], recipe: .count, in: period,
        [DraftCell(key: [], counted: .count(supported))]),
      PublicDrafts.shares("C3.state", states, [started, 20], in: period),
    ]
  }

  private func shown(_ asOf: Day) throws -> (supported: Int?, started: Int?) {
    let released = try PublicDisclosure(policy: .dfe, watch: PublicDrafts.watch(asOf)).protect(
      drafts(supported: 42, started: 40), periods: [Self.year])
    func first(_ id: String) -> Int? {
      released.tables.first { $0.id == id }?.values.first.flatMap(\.count)
    }
    return (first("C0.headline"), first("C3.state"))
  }

  @Test
  func `who was referred and supported by the end of the year was supported in it`() throws {
    // 42 less 40 are two children supported and referred before.
    let ended = try shown(Self.year.last)
    #expect(ended.supported == nil || ended.started == nil)
    // Half a year later the 40 may have been supported since.
    let later = try shown(Self.year.last.adding(days: 180))
    #expect(later == (42, 40))
  }

  @Test
  func `of the year before they were supported in one of both`() throws {
    func limits(_ asOf: Day, _ policy: PublicPolicy) -> [(cells: Int, lower: Double)] {
      let both =
        drafts(supported: 30, started: 38) + drafts(supported: 12, started: 9, in: Self.next)
      let plan = PublicPlan(
        both, of: [Self.year, Self.next], policy: policy, watch: Watched(PublicDrafts.watch(asOf)))
      return plan.cells.system.constraints.filter { limit in
        let names = limit.terms.map { plan.cells.names[$0.unknown] }
        return names[0].population == "supported"
          && names.allSatisfy { ["supported", "referred"].contains($0.population) }
      }.map { ($0.terms.count, $0.lower) }
    }
    // 38 started of whom 30 or fewer in the year: at most 12 in the next, which is at least 8.
    let exact = limits(Self.next.last, .dfe)
    #expect(exact.map(\.cells) == [2, 1] && exact.map(\.lower) == [-12, 8])
    // 38 is shown as 40, which is 38 to 42, 30 is 28 to 32, and 12 is shown as 10, 8 to 12.
    let rounded = limits(Self.next.last, .oneToSevenRound5)
    #expect(rounded.map(\.lower).prefix(2) == [-12, 6])
    #expect(limits(Self.next.last.adding(days: 1), .dfe).isEmpty)
  }

  @Test
  func `versions of a standard that follow each other hold to all waits together`() throws {
    func waits(_ id: String, _ numbers: KeyValuePairs<String, Int>) -> DraftTable {
      PublicDrafts.table(
        id, [Dimension(id: "k", label: "k", categories: numbers.map { .init($0.key, $0.key) })],
        recipe: id == "D1.waits" ? .waits : .withinLimit,
        numbers.map {
          DraftCell(
            key: [$0.key],
            counted: .waits(
              RiskTable(
                rows: [(50, $0.value, $0.value, 0, 0)], limit: $0.key.suffix(2) == "40" ? 40 : 45)))
        })
    }
    let interval = "referral_received_to_assessment_completed"
    let released = try PublicDisclosure(policy: .dfe).protect(
      [
        waits("D1.waits", [interval: 77]),
        waits("D2.within", ["\(interval)_45": 74, "\(interval)_40": 3]),
      ], periods: [Self.year])
    let counts = released.tables.flatMap(\.values).filter { $0.measure == .count }.map(\.count)
    // 3 are hidden, and beside 77 and 74 they would not be.
    #expect(counts.count == 3 && counts.count { $0 == nil } >= 2)
  }

  @Test
  func `what went out before by another policy stops no later year`() throws {
    func sexes(_ period: Period) -> [DraftTable] {
      [
        PublicDrafts.headline(90, 40, in: period),
        PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [36, 2, 2], in: period),
      ]
    }
    let lenient = PublicPolicy(name: "lenient", threshold: 2, groups: .shown, width: 1)
    let before = try PublicDisclosure(policy: lenient).protect(
      sexes(Self.year), periods: [Self.year])
    var ledger = ReleaseLedger()
    _ = try ledger.add(
      before, note: LedgerNote(day: Self.year.last, author: "A", approvers: ["B", "C"]),
      periods: [Self.year], sums: "")
    let later = try PublicDisclosure(policy: .dfe).protect(
      sexes(Self.year) + sexes(Self.next), periods: [Self.next], beside: ledger)
    #expect(Set(later.tables.map(\.period.code)) == ["2025-26"])
    #expect(later.leftOut == [])
  }
}
