import Publishing
import Store
import Testing
import Vocabulary

@testable import Pipeline

/// The figures of a release beside those that the printed queries make of the store.
struct FigureComparison {
  /// Figures that a query makes again, and how many of them it makes the same.
  private(set) var compared = 0
  private(set) var agreed = 0
  /// Figures for which no query stands, with the number for each reason.
  private(set) var without: [String: Int] = [:]
  /// Tables in which any figure differs.
  private(set) var differing: [String] = []

  init(_ explanation: NumberExplanation) throws {
    for table in explanation.tables where !table.values.isEmpty {
      var cells: [[String]] = []
      for value in table.values where !cells.contains(value.key) {
        if let reason = Recount.reason(against: table.id, cell: value.key) {
          without[reason, default: 0] += table.values.count { $0.key == value.key }
        } else {
          cells.append(value.key)
        }
      }
      guard !cells.isEmpty else { continue }
      let recounted = RecountedTable(table, cells: cells)
      let query = try #require(try explanation.recount(of: table.period).query(recounted))
      let made = try Store.answers(to: query.sql, at: explanation.store)
        .compactMap(RecountedValue.init)
      for value in table.values where cells.contains(value.key) && !value.isUntold {
        compared += 1
        if made.contains(where: { $0.agrees(with: value) }) {
          agreed += 1
        } else {
          differing.append(
            "\(table.id) \(table.period.code) \(value.key.joined(separator: " ")) \(value.measure)")
        }
      }
    }
  }
}
