import Foundation
import GRDB

/// Reads the store that stands there, whichever layout it has.
enum StoreReading {
  /// What a store holds; `none` where there is no store yet.
  static func read<Value>(
    _ path: String, none: Value, _ fetch: (Database, StoreMigration) throws -> Value
  ) throws(StoreError) -> Value {
    guard access(path, F_OK) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw .cannotRead(path: path, reason: String(cString: strerror(errno)).lowercased())
      }
      return none
    }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration).read { db in
        try fetch(db, try requireStore(db, path: path))
      }
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notAStore(path: path)
    } catch {
      let code = (error as? DatabaseError)?.resultCode
      throw .cannotRead(
        path: path, reason: code.map { "SQLite result \($0)" } ?? "a row cannot be decoded")
    }
  }

  private static func requireStore(_ db: Database, path: String) throws -> StoreMigration {
    let identity = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard identity == StoreSchema.applicationID else { throw StoreError.notAStore(path: path) }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version > 0 else { throw StoreError.notAStore(path: path) }
    guard let layout = StoreMigration(rawValue: version) else {
      throw StoreError.newerVersion(path: path, version: version)
    }
    return layout
  }
}
