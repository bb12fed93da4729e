import Disclosure
import Testing

struct TableProtectionTests {
  private let exact = PublicPolicy(name: "exact", threshold: 5, groups: .shown)

  private func table(_ id: String, _ columns: [String], _ rows: [String]) -> CountTable {
    CountTable(
      id: id, columns: columns + ["count"],
      rows: rows.map { $0.split(separator: " ").map(String.init) })
  }

  private func counts(_ table: CountTable) -> [String] {
    table.rows.map { $0[$0.count - 1] }
  }

  private func protect(
    _ tables: [CountTable], _ policy: PublicPolicy? = nil, reading: TableReading = TableReading()
  ) throws -> ProtectedTables {
    let policy = policy ?? exact
    let protected = try TableProtection(policy: policy, reading: reading).protect(tables)
    let report = try TableAudit(
      protected.tables, reading: reading, knowledge: ReaderKnowledge(policy: policy)
    ).report()
    #expect(report.leaks.isEmpty)
    return protected
  }

  @Test func `what is not low stays as it is`() throws {
    let sexes = table("sex", ["sex"], ["Total 50", "male 41", "female 9"])
    let protected = try protect([sexes])
    #expect(counts(protected.tables[0]) == ["50", "41", "9"])
    #expect(protected.hidden == 0 && protected.shownShare == 1)
  }

  @Test func `a low count takes the smallest of the others along`() throws {
    let ages = table("age", ["age"], ["Total 60", "a 30", "b 18", "c 9", "d 3"])
    let protected = try protect([ages])
    #expect(counts(protected.tables[0]) == ["60", "30", "18", "c", "c"])
    #expect(protected.sensitive == 1 && protected.hidden == 2 && protected.cells == 5)
  }

  @Test func `zeros stay where the policy shows them`() throws {
    let ages = table("age", ["age"], ["Total 33", "a 20", "b 10", "c 0", "d 3"])
    #expect(counts(try protect([ages]).tables[0]) == ["33", "20", "c", "0", "c"])
  }

  @Test func `low counts that sum to too little take their total along`() throws {
    // 1 + 3 = 4: whoever sees the 4 knows each to within three.
    let areas = table(
      "area", ["area", "sex"],
      [
        "Total Total 64", "Total male 31", "Total female 33", "north Total 60", "north male 30",
        "north female 30", "south Total 4", "south male 1", "south female 3",
      ])
    let protected = try protect([areas])
    #expect(counts(protected.tables[0])[6...] == ["c", "c", "c"])
  }

  @Test func `whatever is hidden is as uncertain as the low counts, linked tables too`() throws {
    // Two low counts in a grid of which each line is summed: the cells that cover them are attacked
    // as they are.
    let areas = table(
      "area", ["area", "age"],
      [
        "Total Total 233", "Total u10 42", "Total 10-12 70", "Total 13-17 121", "n Total 88",
        "n u10 2", "n 10-12 36", "n 13-17 50", "e Total 79", "e u10 19", "e 10-12 4", "e 13-17 56",
        "s Total 66", "s u10 21", "s 10-12 30", "s 13-17 15",
      ])
    let protected = try protect([areas])
    let report = try TableAudit(
      protected.tables, reading: TableReading(), knowledge: ReaderKnowledge(policy: exact)
    ).report(exactly: true)
    #expect(protected.hidden > protected.sensitive)
    #expect(report.cells.count == protected.hidden)
    #expect(report.cells.allSatisfy { $0.interval.width >= 4 })
  }

  @Test func `a width that no part of a total can have takes the total along`() throws {
    // Only without the total can the 3 be 1,003.
    let policy = PublicPolicy(name: "wide", threshold: 5, groups: .shown, width: 1_000)
    let sexes = table("sex", ["sex"], ["Total 60", "male 57", "female 3"])
    #expect(counts(try protect([sexes], policy).tables[0]) == ["c", "57", "c"])
  }

  @Test func `a margin that two tables share is hidden in both`() throws {
    let sexes = table(
      "sex", ["area", "sex"],
      ["north Total 12", "north male 9", "north female 3", "Total Total 50", "south Total 38"])
    let ages = table(
      "age", ["area", "age"],
      [
        "north Total 12", "north young 6", "north old 6", "Total Total 50", "south Total 38",
      ])
    let protected = try protect([sexes, ages])
    let shared = protected.tables.map { counts($0)[0] }
    #expect(shared[0] == shared[1])
    #expect(protected.cells == 7)
  }

  @Test func `a subtotal counts as a sum of its parts`() throws {
    let reading = TableReading(
      hierarchy: Hierarchy(lines: [
        ("age", "10-12", "under 13"), ("age", "u10", "under 13"), ("age", "13-15", "13 and over"),
        ("age", "16-17", "13 and over"),
      ]))
    let ages = table(
      "age", ["age"],
      [
        "Total 100", "under#13 30", "13#and#over 70", "u10 3", "10-12 27", "13-15 40", "16-17 30",
      ])
    let named = CountTable(
      id: ages.id, columns: ages.columns,
      rows: ages.rows.map { [$0[0].replacing("#", with: " "), $0[1]] })
    let protected = try protect([named], reading: reading)
    // Only 10-12 can hide the 3: both subtotals are sums of two.
    #expect(counts(protected.tables[0]) == ["100", "30", "70", "c", "c", "40", "30"])
  }

  @Test func `rounding alone protects a low count where enough is rounded beside it`() throws {
    let policy = PublicPolicy(name: "rounds", threshold: 7, base: 5, groups: .shown)
    let ages = table("age", ["age"], ["Total 82", "a 41", "b 23", "c 14", "d 4"])
    #expect(counts(try protect([ages], policy).tables[0]) == ["80", "40", "25", "15", "c"])
  }

  @Test func `rounding that narrows a low count is found and more is hidden`() throws {
    // 9 is shown as 10 (8 to 12), as is the 8: the 1 would be 1 to 4 at most.
    let policy = PublicPolicy(name: "rounds", threshold: 7, base: 5, groups: .shown)
    let pair = table("pair", ["sex"], ["Total 9", "male 8", "female 1"])
    #expect(counts(try protect([pair], policy).tables[0]) == ["10", "c", "c"])
  }

  @Test func `that all of a group are in one category is hidden with one of its zeros`() throws {
    let rows = [
      "Total Total 80", "Total yes 60", "Total no 20", "north Total 50", "north yes 30",
      "north no 20", "south Total 30", "south yes 30", "south no 0",
    ]
    let support = table("support", ["area", "support"], rows)
    #expect(counts(try protect([support]).tables[0])[7...] == ["30", "0"])
    let hiding = PublicPolicy(name: "hides", threshold: 5)
    #expect(counts(try protect([support], hiding).tables[0])[7...] == ["c", "c"])
  }

  @Test func `categories of which a child may have several are no sum`() throws {
    let needs = table("need", ["need"], ["Total 20", "a 15", "b 12", "c 2"])
    #expect(throws: TableFileError.notASum(table: "need", cell: "Total")) { try protect([needs]) }
    let protected = try protect([needs], reading: TableReading(separate: ["need"]))
    #expect(counts(protected.tables[0]) == ["20", "15", "12", "c"])
  }

  @Test func `what was derived from true counts is left out`() throws {
    let ages = CountTable(
      id: "age", columns: ["age", "count", "percentage", "out_of"],
      rows: [
        ["Total", "30", "100.0", "age"], ["a", "20", "66.7", "age"], ["b", "10", "33.3", "age"],
      ])
    let protected = try TableProtection(policy: exact).protect([ages])
    #expect(protected.tables[0].columns == ["age", "count"])
    #expect(protected.tables[0].rows == [["Total", "30"], ["a", "20"], ["b", "10"]])
  }

  @Test(arguments: [
    (["Total 5", "male x", "female 3"], TableFileError.notACount(table: "t", cell: "sex=male")),
    (["Total 5", "male 2.5", "female 3"], .miswritten(table: "t", line: 3)),
    (["Total 5", "male -2", "female 7"], .miswritten(table: "t", line: 3)),
    (["Total 5", "male 2", "male 3"], .sameCellTwice(table: "t", line: 4)),
    (["Total 5", "male 1", "female 3"], .notASum(table: "t", cell: "Total")),
    (["Total 5", "male", "female 3"], .unevenRow(table: "t", line: 3)),
  ])
  func `tables that cannot be right are refused without a count`(
    rows: [String], error: TableFileError
  ) {
    #expect(throws: error) {
      try TableProtection(policy: exact).protect([table("t", ["sex"], rows)])
    }
  }

  @Test func `tables that count other children are refused`() {
    let first = table("first", ["sex"], ["Total 50", "male 25", "female 25"])
    let second = table("second", ["age"], ["Total 51", "young 25", "old 26"])
    #expect(throws: TableFileError.countsDiffer(tables: ["first", "second"], cell: "Total")) {
      try TableProtection(policy: exact).protect([first, second])
    }
  }
}
