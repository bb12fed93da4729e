import Foundation
import GRDB
import Records
import Vocabulary

/// The runs that a store remembers, oldest first.
enum RunHistory {
  /// Reads the history of a store; none where there is no store yet.
  static func read(_ path: String) throws(StoreError) -> [StoredRun] {
    try read(path, none: []) { db in
      try Row.fetchAll(db, sql: "SELECT * FROM \"run\" ORDER BY \"number\"").map(run)
    }
  }

  /// Rows read from each source by the last run, by the source's id.
  static func rowsBySource(_ path: String) throws(StoreError) -> [String: Int] {
    try read(path, none: [:]) { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT d."source", SUM(f."rows_read") AS "rows" FROM "delivery" d
          JOIN "delivery_file" f ON f."delivery" = d."id" GROUP BY d."source"
          """)
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["source"], $0["rows"]) })
    }
  }

  private static func read<Value>(
    _ path: String, none: Value, _ fetch: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    guard access(path, F_OK) == 0 else { return none }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration).read { db in
        try requireStore(db, path: path)
        return try fetch(db)
      }
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notAStore(path: path)
    } catch {
      let code = (error as? DatabaseError)?.resultCode
      throw .cannotRead(
        path: path, reason: code.map { "SQLite result \($0)" } ?? "a run cannot be decoded")
    }
  }

  private static func requireStore(_ db: Database, path: String) throws {
    let identity = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard identity == StoreSchema.applicationID else { throw StoreError.notAStore(path: path) }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= StoreSchema.version else {
      throw StoreError.newerVersion(path: path, version: version)
    }
  }

  private static func run(_ row: Row) throws -> StoredRun {
    func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
      guard let value = Value.fromDatabaseValue(row[column] ?? .null) else {
        throw StoreError.brokenRule("a run has its '\(column)'")
      }
      return value
    }
    guard let asOf = Day(iso: try value("as_of") as String) else {
      throw StoreError.brokenRule("a run has its 'as_of'")
    }
    return StoredRun(
      number: try value("number"), partnership: try value("partnership"), asOf: asOf,
      codeVersion: try value("code_version"), manifest: try value("manifest"),
      rows: RowCounts(
        read: try value("rows_read"), used: try value("rows_used"),
        setAside: try value("rows_set_aside"), superseded: try value("rows_superseded")),
      children: try value("children"), journeys: try value("journeys"))
  }
}
