import Disclosure
import Foundation
import Testing

/// Protection and attack are two ways that must agree, on tables that nobody chose.
struct RandomTablesTests {
  /// 10,000 systems in the long tier, 30 in the short one.
  static let seeds =
    1...(ProcessInfo.processInfo.environment["CONTINUUM_LONG"] == nil ? 30 : 10_000)

  @Test func `no attack on a protected system finds a low count, and every planted leak is found`()
    throws
  {
    for seed in Self.seeds {
      let random = RandomTables(seed: seed)
      let protected = try TableProtection(policy: random.policy).protect(random.tables)
      #expect(try leaks(protected.tables, random).isEmpty, "seed \(seed)")
      guard let planted = random.plant(in: protected.tables) else { continue }
      #expect(try !leaks(planted, random).isEmpty, "seed \(seed)")
    }
  }

  private func leaks(
    _ tables: [CountTable], _ random: RandomTables
  ) throws -> [AuditReport.Leak] {
    try TableAudit(
      tables, reading: TableReading(), knowledge: ReaderKnowledge(policy: random.policy)
    ).report().leaks
  }
}

/// One to three tables of the same invented children.
private struct RandomTables {
  let tables: [CountTable]
  let policy: PublicPolicy
  private let isPlantable: Bool

  init(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let sizes = (0..<3).map { _ in Int.random(in: 2...4, using: &random) }
    let mean = Double.random(in: 0.5...12, using: &random)
    var cells: [([Int], Int)] = []
    for a in 0..<sizes[0] {
      for b in 0..<sizes[1] {
        for c in 0..<sizes[2] {
          let isEmpty = Double.random(in: 0..<1, using: &random) < 0.2
          let count = -mean * log(Double.random(in: 0.001..<1, using: &random))
          cells.append(([a, b, c], isEmpty ? 0 : Int(count)))
        }
      }
    }
    let shapes = [
      [[0, 1, 2]], [[0, 1], [0, 2]], [[0, 1], [1, 2], [0, 2]], [[0], [1], [2]],
    ]
    tables = (shapes.randomElement(using: &random) ?? shapes[0]).map { Self.table($0, cells) }
    let policies = [
      .dfe, .oneToSevenRound5, .threshold10, PublicPolicy(name: "hides", threshold: 4),
      PublicPolicy(name: "zeros", threshold: 3, zeros: .hidden, width: 1),
    ]
    policy = policies.randomElement(using: &random) ?? .dfe
    isPlantable = policy.base == 1
  }

  private static func table(_ dimensions: [Int], _ cells: [([Int], Int)]) -> CountTable {
    var counts: [[String]: Int] = [:]
    for (codes, count) in cells {
      for mask in 0..<(1 << dimensions.count) {
        let key = dimensions.enumerated().map { place, dimension in
          mask & (1 << place) == 0 ? "\(dimension)\(codes[dimension])" : "Total"
        }
        counts[key, default: 0] += count
      }
    }
    let rows = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return CountTable(
      id: dimensions.map(String.init).joined(separator: "x"),
      columns: dimensions.map { "d\($0)" } + ["count"],
      rows: rows.map { $0.key + [String($0.value)] })
  }

  /// The tables with one of the cells that hide a low count shown again, and others, as a clumsy
  /// publisher might have it, until that count is the only unknown of one of its sums.
  ///
  /// The low count stays hidden everywhere; it is the total minus parts that are now all shown.
  func plant(in protected: [CountTable]) -> [CountTable]? {
    guard isPlantable else { return nil }
    for (place, table) in protected.enumerated() {
      for (row, truth) in zip(table.rows, tables[place].rows) {
        let count = Int(truth[truth.count - 1]) ?? 0
        guard row[row.count - 1] == policy.symbol, (1...policy.threshold).contains(count),
          let dimension = row.dropLast().firstIndex(where: { $0 != "Total" })
        else { continue }
        let target = name(table, row)
        return zip(protected, tables).map { shown, counts in
          shown.hiding(
            zip(shown.rows, counts.rows).map { line, truth in
              if name(shown, line) == target { return policy.symbol }
              return isSibling(line, of: row, besides: dimension, in: shown, of: table)
                ? truth[truth.count - 1] : line[line.count - 1]
            })
        }
      }
    }
    return nil
  }

  /// Whether two rows of one table differ in one dimension alone.
  private func isSibling(
    _ line: [String], of row: [String], besides dimension: Int, in shown: CountTable,
    of table: CountTable
  ) -> Bool {
    guard shown.id == table.id else { return false }
    return line.indices.dropLast().allSatisfy { $0 == dimension || line[$0] == row[$0] }
  }

  private func name(_ table: CountTable, _ row: [String]) -> String {
    zip(table.columns, row.dropLast()).filter { $0.1 != "Total" }.map { "\($0.0)=\($0.1)" }.sorted()
      .joined(separator: "|")
  }
}
