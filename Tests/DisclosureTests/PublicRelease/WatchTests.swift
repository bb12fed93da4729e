import Tables
import Testing
import Vocabulary

@testable import Disclosure

/// What the calendar alone tells of waits gives no hidden count away.
struct WatchTests {
  private static let bands = Dimension(
    id: "wait_band", label: "Wait so far",
    categories: ["0_10", "11_45", "46_90", "91_180", "over_180"].map { .init($0, $0) })

  /// England's working days, and counts as they stood on a day.
  private func watch(_ year: Int, _ month: Int, _ day: Int) throws -> Watch {
    let asOf = try #require(Day(year: year, month: month, day: day))
    return Watch(calendar: WorkingDayCalendar(nation: .england)) { _ in asOf...asOf }
  }

  private func waiting(_ counts: [Int], in period: Period = PublicDrafts.year) -> DraftTable {
    PublicDrafts.table(
      "C3.waiting", [Self.bands], recipe: .count, in: period,
      zip(Self.bands.categories, counts).map {
        DraftCell(key: [$0.code], counted: .count($1))
      })
  }

  private func codes(_ table: DraftTable) -> [String] {
    table.dimensions[0].categories.map(\.code)
  }

  @Test
  func `bands in which nobody referred in the period can wait are no rows`() throws {
    // From 31 March 2025 to 30 September 2025 are 131 weekdays and 5 bank holidays (Good Friday,
    // Easter Monday, two in May, one in August); from 1 April 2024 far more than 180.
    let table = try watch(2025, 9, 30).possible(waiting([0, 0, 0, 2, 9]))
    #expect(codes(table) == ["91_180", "over_180"])
    guard case .cells(let cells) = table.content else { return }
    #expect(cells.map(\.counted.number) == [2, 9])
    // A day after the quarter that began on 29 December 2024 nobody can have waited 91 days.
    let quarter = PublicDrafts.quarter(4)
    #expect(
      codes(try watch(2025, 4, 1).possible(waiting([1, 2, 3, 0, 0], in: quarter)))
        == ["0_10", "11_45", "46_90"])
  }

  @Test
  func `a year that stands still is watched up to the day on which it was frozen`() throws {
    let (seen, frozen) = (
      try #require(Day(year: 2025, month: 4, day: 1)),
      try #require(Day(year: 2025, month: 9, day: 30))
    )
    let watch = Watch(calendar: WorkingDayCalendar(nation: .england)) { _ in seen...frozen }
    #expect(codes(watch.possible(waiting([1, 0, 0, 0, 9]))).count == 5)
  }

  @Test
  func `a table that says what cannot be stays whole`() throws {
    #expect(codes(try watch(2025, 9, 30).possible(waiting([1, 0, 0, 2, 9]))).count == 5)
  }

  private func drafts() -> [DraftTable] {
    [
      PublicDrafts.headline(60, 51),
      PublicDrafts.shares(
        "C3.state",
        Dimension(
          id: "state", label: "State",
          categories: [.init("started", "Started"), .init("waiting", "Waiting")]), [40, 11]),
      waiting([0, 0, 0, 2, 9]),
    ]
  }

  @Test
  func `a release has no such rows; one that went out with them keeps them`() throws {
    func release(_ watch: Watch?, beside ledger: ReleaseLedger = ReleaseLedger()) throws
      -> ProtectedRelease
    {
      try PublicDisclosure(policy: .oneToSevenRound5, watch: watch)
        .protect(drafts(), periods: [PublicDrafts.year], beside: ledger)
    }
    func bands(_ release: ProtectedRelease) -> [[String]]? {
      release.tables.first { $0.id == "C3.waiting" }?.values.filter { $0.measure == .count }
        .map(\.key)
    }
    let before = try release(nil)
    #expect(bands(before)?.count == 5)
    #expect(bands(try release(watch(2025, 9, 30))) == [["91_180"], ["over_180"]])
    var ledger = ReleaseLedger()
    _ = try ledger.add(
      before, note: LedgerNote(day: PublicDrafts.year.last, author: "A", approvers: ["B", "C"]),
      periods: [PublicDrafts.year], sums: "")
    let again = try release(watch(2025, 9, 30), beside: ledger.correcting([PublicDrafts.year]))
    #expect(bands(again)?.count == 5)
  }

  @Test
  func `no wait ends after the reference date: later days of the grid are one number`() throws {
    let waits = PublicDrafts.table(
      "D1.waits",
      [
        Dimension(
          id: "interval", label: "Wait",
          categories: [.init("referral_received_to_decision", "Decision")])
      ], recipe: .waits, in: PublicDrafts.quarter(4),
      [
        DraftCell(
          key: ["referral_received_to_decision"],
          counted: .waits(RiskTable(rows: [(10, 40, 30, 0, 10)])))
      ])
    func untils(_ watch: Watch?) -> Set<String> {
      let plan = PublicPlan(
        [waits], of: [PublicDrafts.quarter(4)], policy: .dfe,
        watch: watch.map { Watched($0) })
      return Set(plan.cells.names.compactMap { $0.categories["until"] })
    }
    // 62 working days at most, so that all that had ended by day 90 is all there ever was.
    let days = ["1", "5", "10", "15", "20", "30", "45", "60", "90", "120", "180", "end"]
    #expect(untils(nil) == Set(days))
    #expect(try untils(watch(2025, 3, 31)) == Set(days).subtracting(["120", "180"]))
  }
}
