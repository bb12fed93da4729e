import GRDB
import Records
import Vocabulary

/// Writes a snapshot into empty tables, each after those it refers to.
struct SnapshotWriter {
  let snapshot: StoreSnapshot
  let schema: StoreSchema
  let lists: CodeLists
  let files: FilePlaces

  init(_ snapshot: StoreSnapshot, schema: StoreSchema) {
    self.snapshot = snapshot
    self.schema = schema
    lists = CodeLists(snapshot)
    files = FilePlaces(snapshot.run.deliveries)
  }

  func write(history: [StoredRun], volumes: [SourceVolume], to db: Database) throws {
    try writeLists(db)
    try writeDescriptions(db)
    try writeRuns(history, db)
    try writeVolumes(volumes, db)
    try writeMemory(db)
    try writeDeliveries(db)
    try writeFindings(db)
    try writeChildren(db)
    try writeObservations(db)
    try writeLinks(db)
    try writeJourneys(db)
  }

  /// The check of the whole file asks every rule of every row once more; once is enough.
  private func writeObservations(_ db: Database) throws {
    try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
    try ObservationWriter(snapshot.children, lists: lists, files: files).write(db)
    try db.execute(sql: "PRAGMA ignore_check_constraints = OFF")
  }
}

/// What the store says about itself.
extension SnapshotWriter {
  private func writeLists(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.codeList)
    for list in lists.all {
      for (position, entry) in list.rows {
        try insertion.insert([
          .text(list.name), .text(entry.code), .text(entry.label), .number(position),
        ])
      }
    }
    try insertion.finish()
  }

  private func writeDescriptions(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.tableDescription)
    for table in schema.tables {
      try describe(table.name, "table", table.description, table.columns, insertion)
    }
    for view in schema.views {
      try describe(view.name, "view", view.description, view.columns, insertion)
    }
    try insertion.finish()
  }

  private func describe(
    _ name: String, _ kind: String, _ description: String, _ columns: [ColumnSchema],
    _ insertion: Insertion
  ) throws {
    let none = DatabaseValue.null
    try insertion.insert([
      .text(name), .text(""), .text(kind), .text(""), .text(description), none,
    ])
    for column in columns {
      try insertion.insert([
        .text(name), .text(column.name), .text(column.type), .text(column.unit),
        .text(column.description), .text(column.list),
      ])
    }
  }
}
