import GRDB
import Publishing
import Testing
import Vocabulary

@testable import Pipeline
@testable import Store

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
    let grounds = try StandingGrounds(store: explanation.store)
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
      let made = try grounds.answers(to: query).compactMap(RecountedValue.init)
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

/// A store beside which what most queries rest on is written once, as temporary tables: SQLite reads
/// a printed query with all its grounds in a tenth of a second, and there are thousands.
private final class StandingGrounds {
  private static let names = [
    "untold_step", "event_looked_after", "event_setting", "journey_home", "event_residence",
    "event_authority", "begun_wait",
  ]

  private let database: DatabaseQueue
  /// The queries behind the temporary tables.
  private var told: [String: String] = [:]

  init(store: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    database = try DatabaseQueue(path: store, configuration: configuration)
  }

  func answers(to query: FigureQuery) throws -> [[StoredValue]] {
    try database.writeWithoutTransaction { db in
      var standing: Set<String> = []
      for name in Self.names {
        guard let ground = query.ground(name) else { continue }
        standing.insert(name)
        guard told.updateValue(ground, forKey: name) != ground else { continue }
        try db.execute(
          sql: "DROP TABLE IF EXISTS temp.\(name); CREATE TEMP TABLE \(name) AS \(ground)")
      }
      return try Row.fetchAll(db, sql: query.sql(on: standing)).map { row in
        row.databaseValues.map(StoredValue.init)
      }
    }
  }
}
