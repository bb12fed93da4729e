import Foundation
import GRDB
import Records
import Vocabulary

/// Writes a snapshot, into empty tables or over the rows of the night before, each table after those
/// it refers to.
struct SnapshotWriter {
  let snapshot: StoreSnapshot
  let schema: StoreSchema
  let lists: CodeLists
  let numbers: StoreNumbers
  let changes: StoreChanges
  var files: FilePlaces { numbers.files }

  init(
    _ snapshot: StoreSnapshot, schema: StoreSchema, numbers: StoreNumbers, changes: StoreChanges
  ) {
    self.snapshot = snapshot
    self.schema = schema
    self.numbers = numbers
    self.changes = changes
    lists = CodeLists(snapshot)
  }

  /// Writes everything; `linkage` is what the store remembers of linkage so far.
  func write(
    history: [StoredRun], volumes: [SourceVolume], over linkage: LinkageMemory, to db: Database
  ) throws {
    if changes.isDifference { try RowRemover(changes).remove(from: db) }
    try writeLists(db)
    try writeDescriptions(db)
    try writeRuns(history, db)
    try writeVolumes(volumes, db)
    try writeMemory(db, over: linkage)
    try writeDeliveries(db)
    try writeFindings(db)
    try writeChildren(db)
    try writeObservations(db)
    try writeLinks(db)
    try writeJourneys(db)
    try writeDigests(db)
  }

  /// The check of a file that is built anew asks every rule of every row once more; once is enough.
  private func writeObservations(_ db: Database) throws {
    let isAsked = changes.isDifference
    try db.execute(sql: "PRAGMA ignore_check_constraints = \(isAsked ? "OFF" : "ON")")
    let writer = ObservationWriter(snapshot.children, lists: lists, numbers: numbers)
    try writer.move(changes[.observation].moved, in: db)
    try writer.write(changes[.observation].come, to: db)
    try db.execute(sql: "PRAGMA ignore_check_constraints = OFF")
  }

  private func writeDigests(_ db: Database) throws {
    let insertion = try Insertion(db, into: StoreSchema.rowDigest)
    for table in StoreBefore.Table.allCases {
      for (place, part) in (changes.digests[table]?.parts ?? []).enumerated() {
        try insertion.insert([.text(table.rawValue), .number(place), part.databaseValue])
      }
    }
    try insertion.finish()
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
