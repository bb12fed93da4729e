import GRDB
import Records

/// Writes the database file of one store: into an empty file, or over a copy of the store before.
struct StoreDatabase {
  /// The snapshot to write.
  let snapshot: StoreSnapshot
  /// The numbers of its rows.
  let numbers: StoreNumbers
  /// What it changes.
  let changes: StoreChanges
  /// What linkage remembers in the store before.
  let linkage: LinkageMemory
  /// A store of the same layout to compare with, where there is one.
  let earlier: String?
  /// What the hashes of rows are made under.
  let mark: String
  /// How many stores in a row were written as differences before.
  let differences: Int

  /// Writes the file and checks it.
  func write(
    history: [StoredRun], volumes: [SourceVolume], path: String, largestPages: Int?
  ) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration(largestPages))
    defer { try? queue.close() }
    let schema = StoreSchema(CodeLists(snapshot))
    let rowChanges = earlier.map {
      RowChangeWriter(earlier: $0, schema: schema, numbers: numbers, changes: changes)
    }
    let writer = SnapshotWriter(snapshot, schema: schema, numbers: numbers, changes: changes)
    try queue.writeWithoutTransaction { db in
      try rowChanges?.open(db)
      try db.inTransaction {
        if !changes.isDifference {
          for sql in schema.tables.map(\.sql) + schema.views.map(\.sql) {
            try db.execute(sql: sql)
          }
        }
        try writer.write(
          history: history, volumes: volumes,
          over: changes.isDifference ? linkage : LinkageMemory(), to: db)
        try rowChanges?.write(db)
        if !changes.isDifference {
          for sql in schema.tables.flatMap(\.indexSQL) { try db.execute(sql: sql) }
        }
        try StoreSeal.set(
          db, mark: mark, differences: changes.isDifference ? differences + 1 : 0)
        try StoreSeal.set(db, path: path)
        return .commit
      }
      try check(db)
    }
    try queue.close()
  }

  /// A file that nobody reads before it is whole needs no journal and one flush at the end.
  ///
  /// Sorting for indexes stays in memory: a temporary file would hold rows outside the store.
  private func configuration(_ largestPages: Int?) -> Configuration {
    var configuration = Configuration()
    // The check of the whole file asks every reference once more; once is enough.
    configuration.foreignKeysEnabled = false
    let isNew = !changes.isDifference
    configuration.prepareDatabase { db in
      var pragmas = [
        "journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY", "cache_size = -65536",
        "trusted_schema = OFF", "secure_delete = ON",
      ]
      if isNew {
        pragmas += [
          "application_id = \(StoreSchema.applicationID)", "user_version = \(StoreSchema.version)",
        ]
      }
      for pragma in pragmas { try db.execute(sql: "PRAGMA \(pragma)") }
      if let largestPages { try db.execute(sql: "PRAGMA max_page_count = \(largestPages)") }
    }
    return configuration
  }

  /// Refuses a file in which a row refers to nothing, or breaks a rule of its table.
  ///
  /// The one index was made of the rows a moment ago: only `Store.check` compares it with them. Rows
  /// that a difference left as they were kept the rules when they came.
  private func check(_ db: Database) throws {
    guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
      throw StoreError.brokenRule("FOREIGN KEY constraint failed")
    }
    if changes.isDifference { try db.execute(sql: "PRAGMA ignore_check_constraints = ON") }
    let found = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
    guard found == "ok" else {
      throw StoreError.brokenRule(found ?? "the check of the file failed")
    }
  }
}
