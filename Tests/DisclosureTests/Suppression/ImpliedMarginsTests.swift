import Testing

@testable import Disclosure

/// Sums that no table shows, or that another table shows, give counts away like any others.
struct ImpliedMarginsTests {
  private func table(_ id: String, _ columns: [String], _ rows: [String]) -> CountTable {
    CountTable(
      id: id, columns: columns + ["count"],
      rows: rows.map { $0.split(separator: " ").map(String.init) })
  }

  /// All that a reader of dfe tables can work out.
  private func leaks(_ tables: [CountTable]) throws -> [String] {
    try TableAudit(tables, reading: TableReading(), knowledge: ReaderKnowledge(policy: .dfe))
      .report().leaks.map(\.cell)
  }

  private func published(_ tables: [CountTable]) throws -> [[String]] {
    try TableProtection(policy: .dfe).protect(tables).tables.map {
      $0.rows.map { $0[$0.count - 1] }
    }
  }

  private let cells = ["a m 3", "a f 20", "b m 8", "b f 14"]

  @Test func `a grid that shows the total of all alone has its rows and columns all the same`()
    throws
  {
    let grid = table("grid", ["age", "sex"], cells + ["Total Total 45"])
    // 45 - 20 - 8 - 14 = 3.
    let shown = table(
      "grid", ["age", "sex"], ["a m c", "a f 20", "b m 8", "b f 14", "Total Total 45"])
    #expect(try leaks([shown]) == ["age=a|sex=m"])
    #expect(try published([grid])[0].count { $0 == "c" } >= 2)
  }

  @Test func `a total that stands in another table is the total`() throws {
    let grid = table("grid", ["age", "sex"], cells)
    let ages = table("age", ["age"], ["a 23", "b 22"])
    // 23 - 20 = 3.
    let shown = table("grid", ["age", "sex"], ["a m c", "a f 20", "b m 8", "b f 14"])
    #expect(try leaks([shown, ages]) == ["age=a|sex=m"])
    #expect(try leaks([shown]).isEmpty)
    #expect(try published([grid, ages]).joined().count { $0 == "c" } >= 2)
  }

  @Test func `all margins in another table are margins`() throws {
    let grid = table("grid", ["age", "sex"], cells)
    let margins = table(
      "margins", ["age", "sex"], ["a Total 23", "b Total 22", "Total m 11", "Total f 34"])
    let shown = table("grid", ["age", "sex"], ["a m c", "a f 20", "b m 8", "b f 14"])
    #expect(try leaks([shown, margins]) == ["age=a|sex=m"])
    #expect(try published([grid, margins]).joined().count { $0 == "c" } >= 4)
  }

  @Test func `two tables without a total sum to the same number`() throws {
    let ages = table("age", ["age"], ["a 3", "b 20"])
    let sexes = table("sex", ["sex"], ["m 10", "f 13"])
    // 10 + 13 - 20 = 3.
    #expect(try leaks([table("age", ["age"], ["a c", "b 20"]), sexes]) == ["age=a"])
    #expect(try published([ages, sexes]).joined().count { $0 == "c" } >= 2)
  }

  @Test func `one file for each category is a breakdown`() throws {
    let north = table("north", ["area", "sex"], ["n m 9", "n f 12"])
    let south = table("south", ["area", "sex"], ["s m 3", "s f 14"])
    let all = table("all", ["sex"], ["m 12", "f 26"])
    #expect(
      try leaks([north, table("south", ["area", "sex"], ["s m c", "s f 14"]), all])
        == ["area=s|sex=m"])
    #expect(try published([north, south, all]).joined().count { $0 == "c" } >= 2)
    // One category alone is not all: it says nothing of the others.
    #expect(try leaks([table("south", ["area", "sex"], ["s m c", "s f 14"]), all]).isEmpty)
  }

  @Test func `rows that do not sum to what another table shows are refused`() {
    let grid = table("grid", ["age", "sex"], cells)
    let ages = table("age", ["age"], ["a 24", "b 22"])
    #expect(throws: TableFileError.notTheSum(tables: ["grid", "age"], cell: "age=a")) {
      try published([grid, ages])
    }
  }

  @Test func `a part that is not broken down does not make a sum`() throws {
    // Nothing is said of the boys and girls of the south.
    let areas = table(
      "area", ["area", "sex"], ["n Total 21", "n m 9", "n f 12", "s Total 30", "Total Total 51"])
    let sexes = table("sex", ["sex"], ["m 25", "f 26"])
    #expect(try published([areas, sexes])[0] == ["21", "9", "12", "30", "51"])
  }

  @Test func `of categories that overlap none counts more than all`() throws {
    let needs = table("need", ["need"], ["a c", "b 2"])
    let total = table("total", ["sex"], ["Total 3"])
    let report = try TableAudit(
      [needs, total], reading: TableReading(separate: ["need"]),
      knowledge: ReaderKnowledge(policy: .dfe)
    ).report(exactly: true)
    #expect(report.cells.first { $0.name == "need=a" }?.interval.upper == 3)
  }
}
