import Foundation
import GRDB
import Records
import Vocabulary

/// The runs that a store remembers, oldest first.
enum RunHistory {
  /// Reads the history of a store; none where there is no store yet.
  static func read(_ path: String) throws(StoreError) -> [StoredRun] {
    guard access(path, F_OK) == 0 else { return [] }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration).read { db in
        try requireStore(db, path: path)
        return try Row.fetchAll(db, sql: "SELECT * FROM \"run\" ORDER BY \"number\"").map(run)
      }
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notAStore(path: path)
    } catch {
      let code = (error as? DatabaseError)?.resultCode
      throw .cannotRead(path: path, reason: code?.errorString ?? "a run cannot be decoded")
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
    let date: String = try row.decode(forKey: "as_of")
    guard let asOf = Day(iso: date) else { throw StoreError.brokenRule("as_of is a date") }
    func number(_ column: String) throws -> Int { try row.decode(forKey: column) }
    func text(_ column: String) throws -> String { try row.decode(forKey: column) }
    return StoredRun(
      number: try number("number"), partnership: try text("partnership"), asOf: asOf,
      codeVersion: try text("code_version"), manifest: try text("manifest"),
      rows: RowCounts(
        read: try number("rows_read"), used: try number("rows_used"),
        setAside: try number("rows_set_aside"), superseded: try number("rows_superseded")),
      children: try number("children"), journeys: try number("journeys"))
  }
}
