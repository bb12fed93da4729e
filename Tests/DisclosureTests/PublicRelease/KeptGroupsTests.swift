import Tables
import Testing
import Vocabulary

@testable import Disclosure

/// What support of a group tells of those of it who were referred, in one release and in later ones.
struct KeptGroupsTests {
  private static let year = PublicDrafts.year
  private static let next = PublicDrafts.next

  private static let settings = Dimension(
    id: "setting", label: "Setting",
    categories: [.init("home", "Home"), .init("foster", "Foster"), .init("secure", "Secure")])
  private static let stages = Dimension(
    id: "stage", label: "Stage",
    categories: [.init("referred", "Referred"), .init("started", "Started")])

  /// Children referred, supported since, and supported in the year, by some groups.
  private func drafts(
    _ groups: Dimension, referred: [Int], started: [Int], supported: [Int],
    in period: Period = year
  ) -> [DraftTable] {
    [
      PublicDrafts.headline(90, referred.reduce(0, +), in: period),
      PublicDrafts.shares("C0.\(groups.id)", groups, supported, in: period),
      PublicDrafts.table(
        "C1.funnel_by_\(groups.id)", [groups, Self.stages], recipe: .proportion, in: period,
        zip(groups.categories, zip(referred, started)).flatMap { group, counts in
          [
            DraftCell(
              key: [group.code, "referred"], counted: .share(counts.0, of: counts.0)),
            DraftCell(
              key: [group.code, "started"], counted: .share(counts.1, of: counts.0)),
          ]
        }),
    ]
  }

  private func count(_ release: ProtectedRelease, _ table: String, _ key: [String]) -> Int? {
    release.tables.first { $0.id == table }?.values.first { $0.key == key }?.count
  }

  @Test
  func `nobody of a setting was supported where nobody of it who was referred can have been`()
    throws
  {
    let drafts = drafts(
      Self.settings, referred: [60, 20, 9], started: [40, 12, 0], supported: [50, 15, 0])
    func shown(_ asOf: Day) throws -> (supported: Int?, started: Int?) {
      let release = try PublicDisclosure(policy: .oneToSevenRound5, watch: PublicDrafts.watch(asOf))
        .protect(drafts, periods: [Self.year])
      return (
        count(release, "C0.setting", ["secure"]),
        count(release, "C1.funnel_by_setting", ["secure", "started"])
      )
    }
    // That of nine none was supported is told of all of a group, so it is hidden.
    let later = try shown(Self.year.last.adding(days: 180))
    #expect(later == (0, nil))
    let ended = try shown(Self.year.last)
    #expect(ended == (nil, nil))
  }

  /// The second year goes out so many days after its end, and late records may have added children to
  /// the first year's hidden count since.
  @Test(arguments: [(later: 0, late: 0), (later: 10, late: 0), (later: 0, late: 1)])
  func `what an earlier release hid stays hidden beside the year that follows`(
    later: Int, late: Int
  ) throws {
    let sexes = PublicDrafts.sexes
    let policy = PublicPolicy.oneToSevenRound5
    let asOf = Self.next.first.adding(days: 10)
    let before = drafts(
      sexes, referred: [60, 20, 9], started: [40, 12, 0], supported: [50, 15, 0])
    let first = try PublicDisclosure(policy: policy, watch: PublicDrafts.watch(asOf))
      .protect(before, periods: [Self.year])
    #expect(count(first, "C0.sex", ["not_stated"]) == 0)
    #expect(count(first, "C1.funnel_by_sex", ["not_stated", "started"]) == nil)
    var ledger = ReleaseLedger()
    _ = try ledger.add(
      first, note: LedgerNote(day: asOf, author: "A", approvers: ["B", "C"]),
      periods: [Self.year], sums: "")
    let now = drafts(
      sexes, referred: [60, 20, 9], started: [40, 12, late], supported: [50, 15, 0])
    let after = drafts(
      sexes, referred: [40, 30, 0], started: [30, 21, 0], supported: [45, 25, 0], in: Self.next)
    func second(_ ledger: ReleaseLedger) throws -> ProtectedRelease {
      try PublicDisclosure(
        policy: policy, watch: PublicDrafts.watch(Self.next.last.adding(days: later))
      ).protect(now + after, periods: [Self.next], beside: ledger)
    }
    // Nobody supported in either year would be nobody of those referred in the first.
    #expect(count(try second(ledger), "C0.sex", ["not_stated"]) == nil)
    #expect(count(try second(ReleaseLedger()), "C0.sex", ["not_stated"]) == 0)
    // The first year can be corrected beside both.
    _ = try ledger.add(
      try second(ledger),
      note: LedgerNote(day: Self.next.last, author: "A", approvers: ["B", "C"]),
      periods: [Self.next], sums: "")
    let again = try PublicDisclosure(policy: policy, watch: PublicDrafts.watch(Self.next.last))
      .protect(now + after, periods: [Self.year], beside: ledger.correcting([Self.year]))
    #expect(count(again, "C1.funnel_by_sex", ["not_stated", "started"]) == nil)
  }

  @Test
  func `who is referred is notified of, and who is known to social care is referred`() throws {
    let agencies = Dimension(
      id: "agency", label: "Agency",
      categories: Agency.allCases.map { .init($0.code, $0.code) })
    let meeting = PublicDrafts.table(
      "D1.waits",
      [
        Dimension(
          id: "interval", label: "Wait",
          categories: [.init("notification_to_meeting", "Meeting")])
      ], recipe: .waits,
      [
        DraftCell(
          key: ["notification_to_meeting"],
          counted: .waits(RiskTable(rows: [(10, 62, 30, 0, 32)])))
      ])
    let known = PublicDrafts.table(
      "A3.agency", [agencies], recipe: .count,
      Agency.allCases.map { DraftCell(key: [$0.code], counted: .count($0 == .socialCare ? 58 : 9)) }
    )
    let plan = PublicPlan(
      [
        PublicDrafts.headline(90, 60),
        PublicDrafts.table(
          "A1.headline", [], recipe: .count, [DraftCell(key: [], counted: .count(80))]), known,
        meeting,
      ], of: [Self.year], policy: .dfe)
    let between = plan.cells.names.filter { $0.categories["besides"] != nil }
    let counts = between.compactMap { plan.cells.place(of: $0) }.map { plan.cells.counts[$0] }
    // 62 less 60, and 60 less 58; 80 less 60 and 62 of the others.
    #expect(counts.filter { $0 == 2 }.count == 2)
  }
}
