import Disclosure
import Tables
import Testing
import Vocabulary

struct DisclosureTests {
  private let disclosure = Disclosure(policy: Policy(audience: .internal))

  @Test func `tables and values keep the order of the drafts`() throws {
    let cells = [
      DraftCell(key: ["female"], counted: .count(9)), DraftCell(key: ["male"], counted: .count(41)),
    ]
    let tables = try disclosure.release([
      .sample("B2.sex", recipe: .count, .cells(cells)), .headline(.count, .count(50)),
    ])
    #expect(tables.map(\.id) == ["B2.sex", "A1"])
    #expect(tables[0].values.map(\.key) == [["female"], ["male"]])
    #expect(tables[0].values.map(\.count) == [9, 41])
    #expect(tables[1].values.map(\.key) == [[]])
  }

  @Test func `of many tables the first are named and the others counted`() {
    let names = (1...8).map { "T\($0)" }
    let words = "small counts can be worked out from 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'"
    let advice = "publish fewer of these tables, or take a policy that hides more"
    #expect(
      DisclosureError.leak(tables: names).description == "\(words) and 2 more together; \(advice)")
    #expect(DisclosureError.leak(tables: names).manyTables == names)
    let few = DisclosureError.leak(tables: Array(names.prefix(6)))
    #expect(few.description == "\(words) together; \(advice)")
    #expect(few.manyTables == [])
    #expect(
      DisclosureError.leak(tables: names + ["public release 1"]).description
        == "\(words) and 2 more and 'public release 1' together; \(advice)")
  }

  @Test func `a table carries its audience, indicator, period and dimensions`() throws {
    let table = try disclosure.release([.sample(recipe: .count, .cells([]))])[0]
    #expect(table.audience == .internal)
    #expect(table.indicator.id == "B2")
    #expect(table.period.code == "2024-25")
    #expect(table.dimensions.map(\.id) == ["sex"])
    #expect(table.notAvailable == nil)
  }

  @Test func `what occurred in one period only is a true 0 in the others`() throws {
    func sets(_ codes: [String], year: Int) -> DraftTable {
      let draft = DraftTable.sample("A3.combinations", recipe: .count, .cells([]))
      return DraftTable(
        id: draft.id, indicator: draft.indicator, title: draft.title,
        period: Period(
          kind: .financialYear, code: "\(year)", label: "\(year)", first: draft.period.first,
          last: draft.period.last),
        dimensions: [
          Dimension(
            id: "combination", label: "Agencies", categories: codes.map { .init($0, $0) })
        ], recipe: .count,
        content: .cells(codes.map { DraftCell(key: [$0], counted: .count(9)) }))
    }
    let tables = try disclosure.release([
      sets(["police"], year: 2024), sets(["school", "police"], year: 2025),
    ])
    #expect(tables[0].values.map(\.key) == [["police"], ["school"]])
    #expect(tables[0].values.map(\.count) == [9, 0])
    #expect(tables[0].values[1].status == .shown)
    #expect(tables[1].values.map(\.count) == [9, 9])
  }

  @Test func `counts of rows are never low, and those of children in quality tables are`() throws {
    let draft = DraftTable.headline(.count, .count(3))
    let quality = IndicatorMetadata(
      id: "E2", title: "Rows", statements: [], numerator: "rows", denominator: "not applicable",
      unit: "rows", periodBasis: "run", method: "counts", caveats: [], doesNotSay: "much")
    func low(_ id: String) throws -> Bool {
      let table = DraftTable(
        id: id, indicator: quality, title: draft.title, period: draft.period, dimensions: [],
        recipe: .count, content: draft.content)
      return try disclosure.release([table])[0].values[0].isLow
    }
    #expect(try disclosure.release([draft])[0].values[0].isLow)
    #expect(try !low("E2.rows"))
    #expect(try low("E2.elsewhere"))
    #expect(try low("E1.births"))
  }

  @Test func `a reason stands where there are no values`() throws {
    let table = try disclosure.release([
      .sample(recipe: .count, .notAvailable(reason: "no source sends it"))
    ])[0]
    #expect(table.notAvailable == "no source sends it")
    #expect(table.values.isEmpty)
    #expect(table.curves.isEmpty)
  }

  @Test func `a public release is refused`() {
    #expect(throws: DisclosureError.publicNeedsAudit) {
      try Disclosure(policy: Policy(audience: .public)).release([.headline(.count, .count(50))])
    }
  }

  @Test(arguments: [
    (Recipe.count, DraftCell.Counted.count(-1)),
    (.proportion, .share(-1, of: 3)),
    (.proportion, .share(0, of: -3)),
    (.rate(per: 10_000), .rate(-1, population: 100)),
    (.rate(per: 10_000), .rate(1, population: -100)),
    (.rateRatio(minimumExpected: 5), .ratio(1, population: 9, rest: -1, restPopulation: 9)),
  ])
  func `a count below 0 is refused with the table's id`(
    recipe: Recipe, counted: DraftCell.Counted
  ) {
    #expect(throws: DisclosureError.negativeCount(table: "A1")) {
      try released(recipe, counted)
    }
  }

  @Test func `a count above its total is refused with the table's id`() {
    #expect(throws: DisclosureError.countAboveTotal(table: "A1")) {
      try released(.proportion, .share(4, of: 3))
    }
  }

  @Test(arguments: [
    // A child is lost between the days: 10 - 2 is not 7.
    [(1, 10, 2, 0, 0), (3, 7, 7, 0, 0)],
    // Somebody is still at risk after the last day.
    [(1, 10, 2, 0, 0)],
    // Days do not ascend.
    [(3, 10, 2, 0, 0), (3, 8, 8, 0, 0)],
    // A day before the start.
    [(-1, 1, 1, 0, 0)],
    // More leave than were at risk, and a count below 0 makes up for it.
    [(1, 2, 3, -1, 0)],
  ])
  func `waits that do not follow from day to day are refused`(
    steps: [(Int, Int, Int, Int, Int)]
  ) {
    #expect(throws: DisclosureError.waitsDoNotReconcile(table: "A1")) {
      try released(.waits, .waits(RiskTable(rows: steps)))
    }
  }

  @Test(arguments: [
    (
      DisclosureError.publicNeedsAudit,
      "a public release needs the audit and the ledger; make it with 'continuum release'"
    ),
    (
      .leak(tables: ["B2.sex 2024-25", "public release 1"]),
      "small counts can be worked out from 'B2.sex 2024-25', 'public release 1' together; "
        + "publish fewer of these tables, or take a policy that hides more"
    ),
    (
      .negativeCount(table: "A1"),
      "table 'A1' has a count below 0; correct the indicator that counts it"
    ),
    (
      .countAboveTotal(table: "A1"),
      "table 'A1' has a count above its total; correct the indicator that counts it"
    ),
    (
      .waitsDoNotReconcile(table: "D1"),
      "table 'D1' has waits whose numbers at risk do not follow from day to day; "
        + "correct the indicator that counts them"
    ),
  ])
  func `errors say what is wrong and what to do`(error: DisclosureError, text: String) {
    #expect(error.description == text)
  }

  @Test func `a code that no dimension lists stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let cell = DraftCell(key: ["unlisted"], counted: .count(1))
      let table = DraftTable.sample(recipe: .count, .cells([cell]))
      _ = try Disclosure(policy: Policy(audience: .internal)).release([table])
    }
  }

  @Test func `a cell of another recipe stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try released(.proportion, .count(1))
    }
  }

  @Test func `one table twice for one period stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let table = DraftTable.headline(.count, .count(1))
      _ = try Disclosure(policy: Policy(audience: .internal)).release([table, table])
    }
  }
}

extension RiskTable {
  /// Creates a risk table from rows of day, at risk, events, competing, censored.
  init(
    rows: [(Int, Int, Int, Int, Int)], limit: Int? = nil, competing: Bool = false,
    isThin: Bool = false
  ) {
    let steps = rows.map { row in
      Step(day: row.0, atRisk: row.1, events: row.2, competing: row.3, censored: row.4)
    }
    self.init(steps: steps, limit: limit, closuresCompete: competing, isThin: isThin)
  }
}
