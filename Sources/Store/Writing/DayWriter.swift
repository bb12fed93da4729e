import GRDB
import Records
import Vocabulary

/// Moves the days of a store on, where everything else stays as it is.
enum DayWriter {
  static func write(_ memory: StoreMemory, to path: String) throws(StoreError) {
    let file = try NewFile(for: path)
    do {
      try file.fill()
      let queue = try DatabaseQueue(path: file.path)
      defer { try? queue.close() }
      try queue.write { db in
        try writeFiles(memory.files, db)
        try writeEntries(memory.quarantine.entries, db)
        try StoreSeal.set(db, path: file.path)
      }
      try queue.close()
      try file.replace()
    } catch {
      file.discard()
      throw StoreError(error, path: path)
    }
  }

  private static func writeFiles(_ files: [KeptFile], _ db: Database) throws {
    let update = try db.makeStatement(
      sql: "UPDATE \"kept_file\" SET \"last_used\" = ? WHERE \"source\" = ? AND \"sha256\" = ?")
    for file in files {
      try update.execute(arguments: [file.lastUsed.iso, file.source, file.hash.hexadecimal])
      try requireOne(db)
    }
  }

  private static func writeEntries(_ entries: [QuarantineEntry], _ db: Database) throws {
    let update = try db.makeStatement(
      sql: """
        UPDATE "quarantine" SET "last_tried" = ?
        WHERE "source" = ? AND "file_sha256" = ? AND "line" = ?
        """)
    for entry in entries {
      try update.execute(arguments: [
        entry.lastTried.iso, entry.place.source, entry.place.hash.hexadecimal, entry.place.line,
      ])
      try requireOne(db)
    }
  }

  private static func requireOne(_ db: Database) throws {
    guard db.changesCount == 1 else {
      throw StoreError.brokenRule("what is remembered is what the store holds")
    }
  }
}
