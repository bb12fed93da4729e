import Disclosure
import Testing

/// A cube of more cells than one program goes over keeps what its users need most.
struct LargeCubeTests {
  /// Invented counts of 24 areas, 9 ages and 9 groups with all margins, 2,500 cells; 2 in 5 counts
  /// are zeros, and 1 in 3 of the others below 6.
  private func cube() -> CountTable {
    var counts: [[String]: Int] = [:]
    for area in 0..<24 {
      for age in 0..<9 {
        for group in 0..<9 {
          let chance =
            (area * area * 31 + age * 17 * (area + 3) + group * group * 13
              + area * age * group * 7) % 11
          let weight = [1, 2, 4, 8, 16][area % 5] * [1, 3, 9][age % 3] * [1, 2, 6][group % 3]
          let codes = ["area \(area)", "age \(age)", "group \(group)"]
          for mask in 0..<8 {
            let key = codes.indices.map { mask & (1 << $0) == 0 ? codes[$0] : "Total" }
            counts[key, default: 0] += chance * weight / 60
          }
        }
      }
    }
    return CountTable(
      id: "cube", columns: ["area", "age", "group", "count"],
      rows: counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .map { $0.key + [String($0.value)] })
  }

  /// Before boxes were added together 29 % were shown under `dfe`, neither the total nor any age
  /// among them.
  @Test(arguments: [(PublicPolicy.dfe, 0.8), (.oneToSevenRound5, 0.93)])
  func `the total and all counts by one dimension are shown, and most of the sum`(
    policy: PublicPolicy, least: Double
  ) throws {
    let protected = try TableProtection(policy: policy).protect([cube()])
    #expect(protected.cells == 2_500)
    #expect(protected.shownShare > least)
    let margins = protected.tables[0].rows.filter { $0.count { $0 == "Total" } > 1 }
    #expect(margins.count == 43)
    #expect(margins.allSatisfy { $0.last != policy.symbol })
    let report = try TableAudit(
      protected.tables, reading: TableReading(), knowledge: ReaderKnowledge(policy: policy)
    ).report()
    #expect(report.leaks.isEmpty)
  }
}
