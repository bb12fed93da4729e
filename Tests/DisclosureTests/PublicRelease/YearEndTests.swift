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

  private static let bands = Dimension(
    id: "age_band", label: "Age",
    categories: [.init("0_9", "0 to 9"), .init("10_12", "10 to 12"), .init("unknown", "Unknown")])
  private static let stages = Dimension(
    id: "stage", label: "Stage",
    categories: [.init("referred", "Referred"), .init("started", "Started")])

  private func funnel(
    _ id: String, _ groups: Dimension, referred: [Int], started: [Int]
  ) -> DraftTable {
    PublicDrafts.table(
      id, [groups, Self.stages], recipe: .proportion,
      zip(groups.categories, zip(referred, started)).flatMap { group, counts in
        [
          DraftCell(key: [group.code, "referred"], counted: .share(counts.0, of: counts.0)),
          DraftCell(key: [group.code, "started"], counted: .share(counts.1, of: counts.0)),
        ]
      })
  }

  @Test
  func `who is of unknown age is so as known, as referred and as supported`() throws {
    let plan = PublicPlan(
      [
        PublicDrafts.table(
          "A1.headline", [], recipe: .count, [DraftCell(key: [], counted: .count(95))]),
        PublicDrafts.headline(90, 80),
        PublicDrafts.table(
          "C0.headline", [], recipe: .count, [DraftCell(key: [], counted: .count(62))]),
        PublicDrafts.shares("A1.age_band", Self.bands, [50, 33, 12]),
        PublicDrafts.shares("C0.age_band", Self.bands, [30, 25, 7]),
        funnel(
          "C1.funnel_by_age_band", Self.bands, referred: [40, 30, 10], started: [30, 22, 6]),
      ], of: [Self.year], policy: .dfe, watch: Watched(PublicDrafts.watch(Self.year.last)))
    let rests = plan.cells.names.filter {
      $0.categories["besides"] != nil && $0.categories["age_band"] == "unknown"
    }
    // 12 known less 10 referred, 7 supported less 6 of them; 90 referrals are told by no age.
    #expect(
      rests.compactMap { plan.cells.place(of: $0) }.map { plan.cells.counts[$0] }.sorted() == [
        1, 2,
      ]
    )
  }

  @Test
  func `a year that is frozen after it went out is linked as it went out too`() throws {
    let out = Self.next.first.adding(days: 9)
    let watch = PublicDrafts.watch(Self.year.last)
    let names = [Self.year, Self.next].map(CellName.period)
    let periods = [Self.year, Self.next]
    #expect(watch.years(periods)[names[0]] == [[names[0]]])
    let both = watch.years(periods) { $0.isSame(as: Self.year) ? [out] : [] }
    #expect(both[names[0]] == [[names[0]], names])
  }

  @Test
  func `whoever is told of a learning disability is so as referred and as supported`() throws {
    let answers = Dimension(
      id: "learning_broad", label: "Learning",
      categories: ["yes", "no", "unknown"].map { .init($0, $0) })
    let told = PublicDrafts.table(
      "C0.learning",
      [Dimension(id: "definition", label: "Definition", categories: [.init("broad", "Broad")])],
      recipe: .proportion, [DraftCell(key: ["broad"], counted: .share(18, of: 44))])
    let plan = PublicPlan(
      [
        PublicDrafts.headline(90, 80),
        PublicDrafts.table(
          "C0.headline", [], recipe: .count, [DraftCell(key: [], counted: .count(46))]), told,
        funnel(
          "C1.funnel_by_learning_broad", answers, referred: [30, 40, 10], started: [16, 24, 2]),
      ], of: [Self.year], policy: .oneToSevenRound5,
      watch: Watched(PublicDrafts.watch(Self.year.last)))
    let unknown = try #require(
      plan.cells.names.firstIndex {
        $0.categories == ["learning broad": "unknown", "state": "started"]
      })
    // 46 supported less 44 told of are the most of those started of whom nothing is told.
    #expect(
      plan.cells.system.constraints.contains { limit in
        let terms = limit.terms.map { ($0.unknown, $0.coefficient) }
        return limit.terms.count == 3 && terms.contains { $0 == (unknown, -1) }
          && plan.cells.names[limit.terms[0].unknown].population == "supported"
      })
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
