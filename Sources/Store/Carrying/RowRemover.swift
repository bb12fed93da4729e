import GRDB

/// Takes out of a copy of the store what the next night does not have, or has otherwise.
struct RowRemover {
  /// Tables whose rows are compared, by hashes or with what linkage remembered; those of all others
  /// are few and written anew.
  private static let compared: Set<String> = [
    "finding", "child", "observation", "link", "journey", "journey_observation", "milestone",
    "linkage_unit", "weighed_pair", "known_person", "child_id", "row_change",
    "row_digest_state",
  ]

  private let changes: StoreChanges

  init(_ changes: StoreChanges) {
    self.changes = changes
  }

  func remove(from db: Database) throws {
    for table in try String.fetchAll(
      db, sql: "SELECT \"name\" FROM \"sqlite_master\" WHERE \"type\" = 'table'")
    where !Self.compared.contains(table) && !table.hasPrefix("sqlite_") {
      try db.execute(sql: "DELETE FROM \"\(table)\"")
    }
    for table in ["milestone", "journey_observation"] {
      try remove(.journey, from: table, by: "journey", db)
    }
    for table in [StoreBefore.Table.journey, .link, .observation, .finding] {
      try remove(table, from: table.rawValue, by: "id", db)
    }
    let child = try db.makeStatement(sql: "DELETE FROM \"child\" WHERE \"id\" = ?")
    for number in changes[.child].gone {
      let text = String(UInt64(bitPattern: number), radix: 16)
      try child.execute(arguments: [String(repeating: "0", count: 16 - text.count) + text])
    }
  }

  private func remove(
    _ rows: StoreBefore.Table, from table: String, by column: String, _ db: Database
  ) throws {
    let removal = try db.makeStatement(sql: "DELETE FROM \"\(table)\" WHERE \"\(column)\" = ?")
    for number in changes[rows].gone { try removal.execute(arguments: [number]) }
  }
}
