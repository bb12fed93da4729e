import Disclosure
import Foundation

/// One to three tables of the same invented children, with all their margins or with some.
struct RandomTables {
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
      [[0, 1, 2]], [[0, 1], [0, 2]], [[0, 1], [1, 2], [0, 2]], [[0], [1], [2]], [[0, 1], [0]],
    ]
    let shape = shapes.randomElement(using: &random) ?? shapes[0]
    let margins = Margins.allCases.randomElement(using: &random) ?? .all
    tables = shape.map { Self.table($0, cells, margins) }
    let policies = [
      .dfe, .oneToSevenRound5, .threshold10, PublicPolicy(name: "hides", threshold: 4),
      PublicPolicy(name: "zeros", threshold: 3, zeros: .hidden, width: 1),
    ]
    policy = policies.randomElement(using: &random) ?? .dfe
    isPlantable = policy.base == 1
  }

  /// Which sums a table shows.
  private enum Margins: CaseIterable {
    case all, alsoAll, totalAlone, none

    func show(_ key: [String]) -> Bool {
      let totals = key.count { $0 == "Total" }
      switch self {
      case .all, .alsoAll: return true
      case .totalAlone: return totals == 0 || totals == key.count
      case .none: return totals == 0
      }
    }
  }

  private static func table(
    _ dimensions: [Int], _ cells: [([Int], Int)], _ margins: Margins
  ) -> CountTable {
    var counts: [[String]: Int] = [:]
    for (codes, count) in cells {
      for mask in 0..<(1 << dimensions.count) {
        let key = dimensions.enumerated().map { place, dimension in
          mask & (1 << place) == 0 ? "\(dimension)\(codes[dimension])" : "Total"
        }
        if margins.show(key) { counts[key, default: 0] += count }
      }
    }
    let rows = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return CountTable(
      id: dimensions.map(String.init).joined(separator: "x"),
      columns: dimensions.map { "d\($0)" } + ["count"],
      rows: rows.map { $0.key + [String($0.value)] })
  }

  /// The tables with every count shown but a low one, as a clumsy publisher might have it, and the
  /// name of that one: the count of which it is a part gives it away, whichever table shows that.
  func plant(in protected: [CountTable]) -> (tables: [CountTable], cell: String)? {
    guard isPlantable else { return nil }
    let names = Set(tables.flatMap { table in table.rows.map { name(table, $0, without: nil) } })
    for (shown, table) in zip(protected, tables) {
      for (row, truth) in zip(shown.rows, table.rows) {
        let count = Int(truth[truth.count - 1]) ?? 0
        guard row[row.count - 1] == policy.symbol, (1...policy.threshold).contains(count),
          row.dropLast().indices.contains(where: {
            row[$0] != "Total" && names.contains(name(table, row, without: $0))
          })
        else { continue }
        let target = name(table, row, without: nil)
        return (tables.map { hiding(target, in: $0) }, target)
      }
    }
    return nil
  }

  private func hiding(_ target: String, in table: CountTable) -> CountTable {
    CountTable(
      id: table.id, columns: table.columns,
      rows: table.rows.map {
        name(table, $0, without: nil) == target ? $0.dropLast() + [policy.symbol] : $0
      })
  }

  private func name(_ table: CountTable, _ row: [String], without dimension: Int?) -> String {
    let categories = row.indices.dropLast().filter { row[$0] != "Total" && $0 != dimension }
    return categories.isEmpty
      ? "Total"
      : categories.map { "\(table.columns[$0])=\(row[$0])" }.sorted().joined(separator: "|")
  }
}
