import Foundation
import GRDB

/// Says that the hashes of rows are those of the rows: SQLite counts in the file's head how often it
/// was written to, and the seal holds the count after the last write of this program.
enum StoreSeal {
  private static let placeOfCount = 24

  /// Sets the seal anew, as the last change of a transaction that changes something.
  static func set(_ db: Database, path: String) throws {
    try put("writes", "\(try writes(path) &+ 1)", db)
  }

  /// Sets what the hashes are made under, and how many differences in a row led here.
  static func set(_ db: Database, mark: String, differences: Int) throws {
    try put("mark", mark, db)
    try put("differences", "\(differences)", db)
  }

  /// Whether nobody else wrote to the store since, and its hashes were made under the mark.
  static func isWhole(_ db: Database, mark: String, path: String) throws -> Bool {
    try value("writes", db) == "\(writes(path))" && value("mark", db) == mark
  }

  /// How many stores in a row were written as differences.
  static func differences(_ db: Database) throws -> Int {
    try value("differences", db).flatMap { Int($0) } ?? 0
  }

  private static func value(_ name: String, _ db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT \"value\" FROM \"row_digest_state\" WHERE \"name\" = ?", arguments: [name])
  }

  private static func put(_ name: String, _ value: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO \"row_digest_state\" VALUES (?, ?)", arguments: [name, value])
  }

  /// The count in the head of the file, as the last transaction that ended left it.
  private static func writes(_ path: String) throws -> UInt32 {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? file.close() }
    try file.seek(toOffset: UInt64(placeOfCount))
    return (try file.read(upToCount: 4) ?? Data()).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
