import GRDB

/// Builds the database file of one store.
enum StoreDatabase {
  /// Fills an empty file and checks it; `earlier` is a store of the same layout to compare with.
  static func build(
    _ snapshot: StoreSnapshot, history: [StoredRun], volumes: [SourceVolume], earlier: String?,
    path: String, largestPages: Int?
  ) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration(largestPages))
    defer { try? queue.close() }
    let schema = StoreSchema(CodeLists(snapshot))
    let changes = earlier.map { RowChangeWriter(earlier: $0, schema: schema) }
    try queue.writeWithoutTransaction { db in
      try changes?.open(db)
      try db.inTransaction {
        for table in schema.tables { try db.execute(sql: table.sql) }
        for view in schema.views { try db.execute(sql: view.sql) }
        try SnapshotWriter(snapshot, schema: schema)
          .write(history: history, volumes: volumes, to: db)
        try changes?.write(db)
        for sql in schema.tables.flatMap(\.indexSQL) { try db.execute(sql: sql) }
        return .commit
      }
      try check(db)
    }
    try queue.close()
  }

  /// A file that nobody reads before it is whole needs no journal and one flush at the end.
  ///
  /// Sorting for indexes stays in memory: a temporary file would hold rows outside the store.
  private static func configuration(_ largestPages: Int?) -> Configuration {
    var configuration = Configuration()
    // The check of the whole file asks every reference once more; once is enough.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      for pragma in [
        "journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE",
        "temp_store = MEMORY", "cache_size = -65536", "trusted_schema = OFF",
        "application_id = \(StoreSchema.applicationID)", "user_version = \(StoreSchema.version)",
      ] {
        try db.execute(sql: "PRAGMA \(pragma)")
      }
      if let largestPages { try db.execute(sql: "PRAGMA max_page_count = \(largestPages)") }
    }
    return configuration
  }

  /// Refuses a file in which a row refers to nothing, or breaks a rule of its table.
  ///
  /// The one index was made of the rows a moment ago: only `Store.check` compares it with them.
  private static func check(_ db: Database) throws {
    guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
      throw StoreError.brokenRule("FOREIGN KEY constraint failed")
    }
    let found = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
    guard found == "ok" else {
      throw StoreError.brokenRule(found ?? "the check of the file failed")
    }
  }
}
