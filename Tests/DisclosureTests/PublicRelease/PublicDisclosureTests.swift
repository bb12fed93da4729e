import Tables
import Testing
import Vocabulary

@testable import Disclosure

/// Public tables are protected together, and all they show comes from shown counts.
struct PublicDisclosureTests {
  private func protect(
    _ drafts: [DraftTable], policy: PublicPolicy = .oneToSevenRound5,
    periods: [Period] = [PublicDrafts.year]
  ) throws -> [String: ReleasedTable] {
    let released = try PublicDisclosure(policy: policy).protect(drafts, periods: periods)
    return Dictionary(uniqueKeysWithValues: released.tables.map { ($0.id, $0) })
  }

  private func counts(_ table: ReleasedTable?) -> [Int?] { table?.values.map(\.count) ?? [] }

  @Test
  func `counts from 1 to 7 are hidden and others are rounded to 5`() throws {
    let tables = try protect([
      PublicDrafts.headline(120, 100),
      PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [82, 12, 6]),
    ])
    // 82 is 80 to the nearest 5, 12 is 10, 6 is hidden.
    #expect(counts(tables["B2.sex"]) == [80, 10, nil])
    #expect(tables["B2.sex"]?.values.map(\.denominator) == [100, 100, 100])
    #expect(tables["B2.sex"]?.values[0].value == 80)
    #expect(tables["B2.sex"]?.values[2].status == .confidential)
    #expect(tables.values.allSatisfy { $0.audience == .public })
  }

  @Test
  func `a public title says nothing that follows from counts`() throws {
    let title = TableTitle("By sex").adding([
      .told("recorded only from May 2024"), .counted("perhaps not after July 2024"),
    ])
    let draft = PublicDrafts.table(
      "B2.sex", [PublicDrafts.sexes], recipe: .count, title: title,
      PublicDrafts.sexes.categories.map { DraftCell(key: [$0.code], counted: .count(40)) })
    let tables = try protect([PublicDrafts.headline(120, 120), draft])
    #expect(tables["B2.sex"]?.title == "By sex (recorded only from May 2024)")
    let restricted = try Disclosure(policy: Policy(audience: .internal)).release([draft])
    #expect(
      restricted.first?.title
        == "By sex (recorded only from May 2024; perhaps not after July 2024)")
  }

  @Test
  func `without rounding a second count is hidden, or the total would give the first away`() throws
  {
    let tables = try protect(
      [
        PublicDrafts.headline(120, 100),
        PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [83, 14, 3]),
      ], policy: .dfe)
    #expect(counts(tables["B2.sex"]) == [83, nil, nil])
  }

  @Test
  func `a count that two tables share is hidden in both`() throws {
    let tables = try protect(
      [
        PublicDrafts.headline(120, 100),
        PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [83, 14, 3]),
        PublicDrafts.grid(
          "B1.age_by_sex", PublicDrafts.ages, PublicDrafts.sexes,
          [[23, 5, 1], [30, 6, 1], [30, 3, 1]]),
        PublicDrafts.shares("B1.age_band", PublicDrafts.ages, [29, 37, 34]),
      ], policy: .dfe)
    #expect(counts(tables["B2.sex"]) == [83, nil, nil])
    let audit = try TableAudit(
      [
        count(tables["B2.sex"]), count(tables["B1.age_by_sex"]), count(tables["B1.age_band"]),
        CountTable(id: "total", columns: ["sex", "count"], rows: [["Total", "100"]]),
      ], reading: TableReading(), knowledge: ReaderKnowledge(policy: .dfe)
    ).report(exactly: true)
    #expect(audit.leaks.isEmpty)
    #expect(audit.cells.count > 6)
  }

  /// A released table as the auditor of files reads it.
  private func count(_ table: ReleasedTable?) throws -> CountTable {
    let table = try #require(table)
    return CountTable(
      id: table.id, columns: table.dimensions.map(\.id) + ["count"],
      rows: table.values.map { $0.key + [$0.count.map(String.init) ?? "c"] })
  }

  @Test
  func `a stage that none of a group reached is hidden, as all of the group are then before it`()
    throws
  {
    let cells = zip(
      ["male", "female", "not_stated"], [[60, 40, 30], [12, 12, 0], [20, 15, 10]]
    ).flatMap { sex, counts in
      zip(PublicDrafts.stages.categories, counts).map {
        DraftCell(key: [sex, $0.code], counted: .share($1, of: counts[0]))
      }
    }
    let tables = try protect([
      PublicDrafts.headline(100, 92),
      PublicDrafts.table(
        "C1.funnel_by_sex", [PublicDrafts.sexes, PublicDrafts.stages], recipe: .proportion, cells),
    ])
    // Rounding alone would leave 0 to 6 for the girls who started: another number is hidden too.
    #expect(
      counts(tables["C1.funnel_by_sex"]) == [60, 40, 30, 10, 10, nil, 20, 15, nil])
  }

  @Test
  func `a table whose counts contradict the others is left out and says so`() throws {
    let tables = try protect([
      PublicDrafts.headline(120, 100),
      PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [82, 12, 7]),
    ])
    #expect(tables["B2.sex"]?.values.isEmpty == true)
    #expect(tables["B2.sex"]?.notAvailable == PublicPlan.doesNotFit)
  }

  @Test(arguments: [
    "A4.estimate", "E2.rows", "C6.outside", "B1.age_single", "A3.combinations", "D3.open",
  ])
  func `a table that is not in the catalogue never goes out`(id: String) throws {
    let tables = try protect([
      PublicDrafts.headline(120, 100), PublicDrafts.shares(id, PublicDrafts.sexes, [50, 40, 10]),
    ])
    #expect(tables.keys.sorted() == ["A2.headline"])
  }

  @Test(arguments: [Period.Kind.rollingYear, .academicYear, .snapshot])
  func `a period that overlaps with years is not one that can be published`(kind: Period.Kind) {
    let year = PublicDrafts.year
    let period = Period(
      kind: kind, code: "other", label: "other", first: year.first, last: year.last)
    let drafts = [PublicDrafts.headline(120, 100, in: period), PublicDrafts.headline(120, 100)]
    #expect(PublicDisclosure.closedPeriods(in: drafts, asOf: year.last) == [year])
    #expect(PublicDisclosure.closedPeriods(in: drafts, asOf: year.last.adding(days: -1)).isEmpty)
  }

  @Test
  func `an impossible count stops the release`() {
    #expect(throws: DisclosureError.countAboveTotal(table: "B2.sex")) {
      try protect([
        PublicDrafts.table(
          "B2.sex", [PublicDrafts.sexes], recipe: .proportion,
          [DraftCell(key: ["male"], counted: .share(5, of: 4))])
      ])
    }
  }

  @Test
  func `of waits there are days in groups and shares of shown counts`() throws {
    // 40 waits: 12 over by day 1, 28 by day 8, 40 by day 50.
    let waits = RiskTable(
      rows: [(1, 40, 12, 0, 0), (8, 28, 16, 0, 0), (50, 12, 12, 0, 0)], limit: 10)
    let tables = try protect([
      PublicDrafts.headline(60, 50),
      PublicDrafts.table(
        "D1.waits",
        [Dimension(id: "interval", label: "Wait", categories: [.init("a_to_b", "A to B")])],
        recipe: .waits, [DraftCell(key: ["a_to_b"], counted: .waits(waits))]),
    ])
    let values = try #require(tables["D1.waits"]?.values)
    #expect(
      values.map(\.measure) == [
        .count, .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile, .withinLimit,
      ])
    // 28 shows as 30 of 40 by day 10, 12 as 10 by day 1: a quarter by then, half and three quarters by 10.
    #expect(values.map(\.value) == [40, 10, 1, 10, 60, 75])
    #expect(values.map(\.count) == [40, 30, 10, 30, 40, 30])
    let curve = try #require(tables["D1.waits"]?.curves.first)
    #expect(curve.points.map(\.day) == PublicWaits.grid)
    #expect(curve.points.map(\.reached)[3] == 75)
    #expect(curve.points.allSatisfy { $0.atRisk % 5 == 0 })
  }

  @Test
  func `few waits have neither median nor curve`() throws {
    let waits = RiskTable(rows: [(1, 8, 8, 0, 0)], limit: 10)
    let tables = try protect(
      [
        PublicDrafts.headline(60, 50),
        PublicDrafts.table(
          "D1.waits",
          [Dimension(id: "interval", label: "Wait", categories: [.init("a_to_b", "A to B")])],
          recipe: .waits, [DraftCell(key: ["a_to_b"], counted: .waits(waits))]),
      ], policy: .dfe)
    let values = try #require(tables["D1.waits"]?.values)
    // Eight waits are fewer than the ten that a median needs.
    #expect(values[1].status == .confidential)
    #expect(tables["D1.waits"]?.curves.isEmpty == true)
  }

  private static let levels = Dimension(
    id: "level", label: "Level",
    categories: (1...6).map { .init("l\($0)", "Level \($0)") })

  private var crossed: [DraftTable] {
    [
      PublicDrafts.headline(60, 48),
      PublicDrafts.shares("B7.level", Self.levels, [8, 8, 8, 8, 8, 8]),
      PublicDrafts.grid(
        "C1.funnel_by_level", Self.levels, PublicDrafts.stages,
        [[Int]](repeating: [8, 7, 6], count: 6)),
    ]
  }

  @Test func `a cross that is spared says so, and is none that could not be made safe`() throws {
    let released = try PublicDisclosure(policy: .dfe).release(
      crossed, sparing: ["C1.funnel_by_level"], of: [PublicDrafts.year],
      beside: ReleaseLedger())
    let tables = Dictionary(uniqueKeysWithValues: released.tables.map { ($0.id, $0) })
    #expect(counts(tables["B7.level"]) == [8, 8, 8, 8, 8, 8])
    #expect(
      tables["C1.funnel_by_level"]?.notAvailable
        == "without it more of the other tables is shown")
    #expect(released.leftOut.isEmpty)
    // 60 referrals of 48 children, and 6 levels of 8.
    #expect(released.worth == 60 + 48 + 6 * 8)
  }

  @Test func `only stages by group are spared, those by age and sex last`() {
    #expect(PublicCatalogue.costly.map(\.count) == [5, 7])
    #expect(
      PublicCatalogue.costly[1].subtracting(PublicCatalogue.costly[0])
        == ["C1.funnel_by_sex", "C1.funnel_by_age_band"])
    #expect(PublicCatalogue.costly[1].allSatisfy { $0.hasPrefix("C1.funnel_by_") })
  }

  @Test func `a cross that is asked for stays`() throws {
    let released = try PublicDisclosure(policy: .dfe, tables: crossed.map(\.id))
      .protect(crossed, periods: [PublicDrafts.year])
    #expect(released.tables.allSatisfy { $0.notAvailable == nil })
  }

  @Test func `rates of some groups do not give the others away`() throws {
    let rates = PublicDrafts.table(
      "A5.rate_by_sex", [PublicDrafts.sexes], recipe: .rate(per: 10_000),
      zip(["male", "female"], [92, 19]).map {
        DraftCell(key: [$0], counted: .rate($1, population: 20_000))
      })
    let whole = PublicDrafts.table(
      "A5.rate", [], recipe: .rate(per: 10_000),
      [DraftCell(key: [], counted: .rate(113, population: 40_000))])
    let tables = try protect([whole, rates], policy: .dfe)
    // 113 - 92 - 19 would be the 2 of another or no stated sex.
    #expect(counts(tables["A5.rate"]) == [113])
    #expect(counts(tables["A5.rate_by_sex"]).contains(nil))
  }

  @Test func `a period is not made anew without a table of it that is public`() throws {
    let drafts = [
      PublicDrafts.headline(120, 100),
      PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [82, 12, 6]),
    ]
    var ledger = ReleaseLedger()
    let first = try PublicDisclosure(policy: .oneToSevenRound5)
      .protect(drafts, periods: [PublicDrafts.year])
    let note = LedgerNote(day: PublicDrafts.year.last, author: "Ana", approvers: ["Bea", "Cy"])
    _ = try ledger.add(first, note: note, periods: [PublicDrafts.year], sums: "")
    // Exact counts of all 100 and of the others would give the 6 away, which rounded ones hid.
    #expect(throws: DisclosureError.alreadyPublic(tables: ["B2.sex 2024-25"])) {
      try PublicDisclosure(policy: .dfe, tables: ["A2.headline"])
        .protect(drafts, periods: [PublicDrafts.year], beside: ledger)
    }
  }

  @Test func `a table that never went out is not attacked with later periods`() throws {
    var ledger = ReleaseLedger()
    let first = try PublicDisclosure(policy: .dfe).release(
      crossed, sparing: ["C1.funnel_by_level"], of: [PublicDrafts.year], beside: ledger)
    let note = LedgerNote(day: PublicDrafts.year.last, author: "Ana", approvers: ["Bea", "Cy"])
    _ = try ledger.add(first, note: note, periods: [PublicDrafts.year], sums: "")
    #expect(
      ledger.published == [
        ["A2.headline", "financial_year", "2024-25"], ["B7.level", "financial_year", "2024-25"],
      ])
  }
}
