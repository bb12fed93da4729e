import Testing

@testable import Disclosure

struct TableAuditTests {
  private func report(
    _ tables: [CountTable], _ policy: PublicPolicy, exactly: Bool = false
  ) throws -> AuditReport {
    try TableAudit(tables, reading: TableReading(), knowledge: ReaderKnowledge(policy: policy))
      .report(exactly: exactly)
  }

  private let dfe = PublicPolicy.dfe

  @Test(.timeLimit(.minutes(1)))
  func `whether a category is a total is asked once of each of twenty thousand`() throws {
    let rows = (0..<20_000).flatMap { place in
      (0..<8).map { ["p\(place)", "k\($0)", "\((7 * place + 3 * $0) % 50)"] }
    }
    let table = CountTable(id: "large", columns: ["place", "kind", "count"], rows: rows)
    // Asked of each row, as it once was, it takes minutes.
    try TableReading().refuseMisnamed([table], leastGroups: 1, threshold: 5)
  }

  @Test func `a hidden count beside shown ones is found with its table`() throws {
    let sexes = CountTable(
      id: "sex", columns: ["sex", "count"],
      rows: [["Total", "10"], ["male", "7"], ["female", "c"]])
    let found = try report([sexes], dfe, exactly: true)
    #expect(found.leaks == [.init(cell: "sex=female", tables: ["sex"])])
    #expect(found.cells.map(\.interval.lower) == [3] && found.cells.map(\.interval.upper) == [3])
  }

  /// 31 x 26 cells with their margins: too many for programs over all of them.
  private var large: CountTable {
    var counts: [[String]: Int] = [:]
    for area in 0..<30 {
      for age in 0..<25 {
        let count = (7 * area + 13 * age + area * age % 11) % 23
        for key in [["\(area)", "\(age)"], ["\(area)", "Total"], ["Total", "\(age)"]] {
          counts[key, default: 0] += count
        }
        counts[["Total", "Total"], default: 0] += count
      }
    }
    return CountTable(
      id: "large", columns: ["area", "age", "count"],
      rows: counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .map { $0.key + ["\($0.value)"] })
  }

  @Test(arguments: PublicPolicy.all)
  func `large tables are attacked by those who do not have the counts`(
    policy: PublicPolicy
  ) throws {
    let protected = try TableProtection(policy: policy).protect([large])
    let found = try report(protected.tables, policy)
    #expect(found.cells.count == protected.hidden)
    #expect(found.leaks.isEmpty)
  }

  @Test func `in a large table of which only low counts are hidden leaks are found`() throws {
    let rows = large.rows.map { row in
      [row[0], row[1], (1...2).contains(Int(row[2]) ?? 0) ? "c" : row[2]]
    }
    let found = try report([CountTable(id: "large", columns: large.columns, rows: rows)], dfe)
    // A hidden count that is alone in its area: the area's total gives it away. Of area 3 that is the
    // 1 of age 23, (7 * 3 + 13 * 23 + 3 * 23 % 11) % 23; six areas have one.
    let hidden = Dictionary(grouping: rows.filter { $0[1] != "Total" && $0[2] == "c" }) { $0[0] }
    let alone = hidden.values.filter { $0.count == 1 }.map { "age=\($0[0][1])|area=\($0[0][0])" }
    #expect(alone.count == 6)
    #expect(Set(alone).isSubset(of: found.leaks.map(\.cell)))
  }

  @Test func `a total that only the second table shows gives the first one away`() throws {
    let ages = CountTable(
      id: "age", columns: ["area", "age", "count"],
      rows: [["P3", "Total", "c"], ["P3", "u10", "9"], ["P3", "13-15", "c"]])
    let sexes = CountTable(
      id: "sex", columns: ["area", "sex", "count"],
      rows: [["P3", "Total", "11"], ["P3", "male", "6"], ["P3", "female", "5"]])
    let bystander = CountTable(
      id: "other", columns: ["area", "count"], rows: [["P9", "40"]])
    #expect(try report([ages], dfe).leaks.isEmpty)
    let leaks = try report([ages, bystander, sexes], dfe).leaks
    #expect(leaks.first { $0.cell == "age=13-15|area=P3" }?.tables == ["age", "sex"])
  }

  @Test func `a percentage gives a hidden count away`() throws {
    func support(_ percentage: String) -> CountTable {
      CountTable(
        id: "support", columns: ["support", "count", "percentage", "out_of"],
        rows: [
          ["Total", "21", "", ""], ["started", "c", percentage, "21"], ["waiting", "c", "", ""],
        ])
    }
    // 14.3% of 21 is 3 (2.99 to 3.01); rounded to whole tens it is 2 or 3 or 1.
    #expect(try report([support("14.3")], dfe).leaks.map(\.cell).contains("support=started"))
    #expect(try report([support("")], dfe).leaks.isEmpty)
  }

  @Test func `a percentage of a hidden total is an equation too`() throws {
    let support = CountTable(
      id: "support", columns: ["support", "count", "percentage", "out_of"],
      rows: [
        ["Total", "c", "", ""], ["started", "c", "25.0", "support"], ["waiting", "9", "", ""],
      ])
    // A quarter of the total, and nine make up the rest: 3 of 12.
    let found = try report([support], dfe, exactly: true)
    let started = found.cells.first { $0.name == "support=started" }
    #expect(started?.interval.lower == 3 && started?.interval.upper == 3)
  }

  @Test func `a rate with a public population gives a hidden count away`() throws {
    let area = CountTable(
      id: "rate", columns: ["area", "count", "rate", "population"],
      rows: [["north", "c", "8.3", "4812"]])
    // 8.25 to 8.35 per 10,000 of 4,812 is 3.97 to 4.02.
    let found = try report([area], dfe, exactly: true)
    #expect(found.cells[0].interval.lower == 4 && found.cells[0].interval.upper == 4)
    #expect(found.leaks.count == 1)
  }

  @Test(arguments: ["percentage", "rate"])
  func `beside a count stand numbers and symbols, and words that are neither are refused`(
    column: String
  ) throws {
    func share(_ text: String, count: String = "c") -> CountTable {
      CountTable(
        id: "share", columns: ["age", "count", column, "out_of", "population"],
        rows: [["a", count, text, "4812", "4812"]])
    }
    for symbol in ["", "c", "[x]", "*"] { _ = try report([share(symbol)], dfe) }
    // A symbol of the maker's own stands for counts as well.
    _ = try report([share("abc", count: "abc")], dfe)
    #expect(throws: TableFileError.noSymbol(table: "share", line: 2, column: column)) {
      try report([share("abc")], dfe)
    }
  }

  @Test(arguments: ["-3", "2.5", "99999999999999999999", "1e3"])
  func `a number that can be no count is refused and not taken for a symbol`(text: String) {
    let sexes = CountTable(
      id: "sex", columns: ["sex", "count"], rows: [["Total", "20"], ["male", text]])
    #expect(throws: TableFileError.miswritten(table: "sex", line: 3)) {
      try report([sexes], dfe)
    }
  }

  @Test(arguments: ["1,234", "5 or fewer", "1 to 4", "c1", "nan"])
  func `thousands, words and symbols with digits are read as before`(text: String) throws {
    _ = try report(
      [CountTable(id: "sex", columns: ["sex", "count"], rows: [["Total", text]])], dfe)
  }

  @Test func `a hierarchy in which a category is part of itself is refused`() {
    let ages = CountTable(
      id: "ages", columns: ["age", "count"], rows: [["Total", "4"], ["a", "c"], ["b", "c"]])
    let lines = [("age", "a", "b"), ("age", "b", "a")]
      .map { (dimension: $0.0, code: $0.1, parent: $0.2) }
    let reading = TableReading(hierarchy: Hierarchy(lines: lines))
    #expect(throws: TableFileError.circle(dimension: "age", code: "a")) {
      try TableAudit([ages], reading: reading, knowledge: ReaderKnowledge(policy: .dfe)).report()
    }
  }

  @Test func `another pattern in an earlier release gives a count away`() throws {
    let rows = [["Total", "19"], ["a", "c"], ["b", "6"], ["d", "c"]]
    let now = CountTable(id: "now", columns: ["age", "count"], rows: rows)
    let before = CountTable(
      id: "before", columns: ["age", "count"],
      rows: [["Total", "19"], ["a", "c"], ["b", "c"], ["d", "10"]])
    #expect(try report([now], dfe).leaks.isEmpty)
    #expect(
      try report([now, before], dfe).leaks.first { $0.cell == "age=a" }?.tables == [
        "now", "before",
      ])
  }

  @Test func `a low count that is shown is a leak by itself`() throws {
    let sexes = CountTable(
      id: "sex", columns: ["sex", "count"],
      rows: [["Total", "10"], ["male", "7"], ["female", "3"]])
    #expect(try report([sexes], dfe).leaks == [.init(cell: "sex=female", tables: ["sex"])])
  }

  @Test func `a hidden count above the threshold is a leak too, of another kind`() throws {
    // Whoever subtracts knows that the symbol stands for 30: it hides nothing.
    let sexes = CountTable(
      id: "sex", columns: ["sex", "count"],
      rows: [["Total", "50"], ["male", "20"], ["female", "c"]])
    #expect(
      try report([sexes], dfe).leaks == [
        .init(cell: "sex=female", tables: ["sex"], mayBeLow: false)
      ])
  }

  @Test func `words for a range are read as one`() throws {
    let pair = CountTable(
      id: "pair", columns: ["sex", "count"], rows: [["Total", "8"], ["a", "<5"], ["b", "1-4"]])
    let found = try report([pair], dfe, exactly: true)
    #expect(found.cells.map(\.interval.lower) == [4, 4])
  }

  @Test func `a rounded total can give exact counts away`() throws {
    // Four counts of 1 or 2 shown as 0 would sum to 8 at most: the policy is refused, so here the
    // same with hidden ones: two of 1 to 7 under a total shown as 15 (13 to 17) are 6 or 7 each.
    let policy = PublicPolicy(name: "rounds", threshold: 7, base: 5, groups: .shown)
    let pair = CountTable(
      id: "pair", columns: ["sex", "count"], rows: [["Total", "15"], ["a", "1-7"], ["b", "1-7"]])
    let found = try report([pair], policy, exactly: true)
    #expect(found.cells.map(\.interval.lower) == [6, 6])
    #expect(found.leaks.count == 2)
  }

  @Test func `percentages that leave distant numbers alone are judged alike in both ways`() throws {
    // A third and two thirds: the total is a multiple of 3, however large.
    let thirds = CountTable(
      id: "thirds", columns: ["age", "count", "percentage", "out_of"],
      rows: [["Total", "c", "", ""], ["a", "c", "33.3", "age"], ["b", "c", "66.7", "age"]])
    #expect(try report([thirds], dfe, exactly: true).leaks == [])
    #expect(try report([thirds], dfe).leaks == [])
  }

  @Test func `tables that contradict each other are refused`() {
    let first = CountTable(id: "first", columns: ["sex", "count"], rows: [["Total", "10"]])
    let second = CountTable(id: "second", columns: ["age", "count"], rows: [["Total", "11"]])
    #expect(throws: TableFileError.countsDiffer(tables: ["first", "second"], cell: "Total")) {
      try report([first, second], dfe)
    }
  }
}
