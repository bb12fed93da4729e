import Testing

@testable import Disclosure

/// Where zeros are shown, a symbol that cannot hide one stands for at least 1, and readers know it.
struct HiddenZerosTests {
  private func ages(_ rows: [(String, String)]) -> CountTable {
    CountTable(id: "age", columns: ["age", "count"], rows: rows.map { [$0.0, $0.1] })
  }

  private func report(_ table: CountTable) throws -> AuditReport {
    try TableAudit(
      [table], reading: TableReading(), knowledge: ReaderKnowledge(policy: .oneToSevenRound5)
    ).report(exactly: true)
  }

  @Test func `nine symbols that cannot be zeros are nine children under a total shown as 15`()
    throws
  {
    // At most 17 in all, at least 8 of them in the first: nine are left for nine symbols.
    let symbols = (1...9).map { ("x\($0)", "c") }
    let found = try report(ages([("Total", "15"), ("a", "10")] + symbols))
    #expect(found.leaks.count == 9)
    #expect(found.cells.allSatisfy { $0.interval.lower == 1 && $0.interval.upper == 1 })
  }

  @Test func `nine children in nine categories are not published so`() throws {
    let ones = (1...9).map { ("x\($0)", "1") }
    let protected = try TableProtection(policy: .oneToSevenRound5)
      .protect([ages([("Total", "17"), ("a", "8")] + ones)])
    let texts = protected.tables[0].rows.map { $0[1] }
    #expect(texts[0] == "c" || texts[1] == "c")
    #expect(try report(protected.tables[0]).leaks.isEmpty)
  }

  @Test func `a zero beside all of a group can be one`() throws {
    let found = try report(ages([("Total", "30"), ("a", "c"), ("b", "c"), ("d", "0")]))
    #expect(found.leaks.isEmpty)
    #expect(found.cells.map(\.interval.lower) == [0, 0])
  }

  @Test func `a hidden zero total takes a zero of its own along`() throws {
    let rows = [
      ["a", "m", "20"], ["a", "f", "15"], ["b", "m", "0"], ["b", "f", "0"], ["a", "Total", "35"],
      ["b", "Total", "0"], ["Total", "m", "20"], ["Total", "f", "15"], ["Total", "Total", "35"],
    ]
    let policy = PublicPolicy(name: "hides", threshold: 4)
    let protected = try TableProtection(policy: policy).protect([
      CountTable(id: "grid", columns: ["age", "sex", "count"], rows: rows)
    ])
    let texts = protected.tables[0].rows.map { $0[2] }
    // All are of one age: that is hidden, with the zero of the other age and one of its parts.
    #expect(texts[4] == "c" && texts[5] == "c")
    #expect(texts[2] == "c" || texts[3] == "c")
  }

  @Test func `a table in which the zero would be shown is no alternative`() {
    // Total 30: all in the first; the second is hidden as the likeliest zero, the third shown.
    let sum = CellSystem.Family(total: 0, parts: [1, 2, 3], table: "age")
    var reasons = ZeroReasons([sum])
    reasons.add(.init(sum: 0, zero: 2))
    let point: [Double] = [30, 30, 0, 0]
    #expect(reasons.allow(Move([(0, 24), (1, 24)]), from: point))
    #expect(reasons.allow(Move([(1, 23), (2, 7)]), from: point))
    // With the zero still there and another category filled it is no group any more.
    #expect(!reasons.allow(Move([(1, 23), (3, 7)]), from: point))
  }
}
