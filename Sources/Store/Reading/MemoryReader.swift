import GRDB
import Records
import Vocabulary

/// Reads what a store remembers from one run to the next.
enum MemoryReader {
  /// Reads the memory, with or without what linkage remembers, which is most of it; an empty one
  /// where there is no store yet.
  static func read(_ path: String, withLinkage: Bool = true) throws(StoreError) -> StoreMemory {
    try StoreReading.read(path, none: StoreMemory()) { db, layout in
      switch layout {
      case .firstStore: try StoreMemory(quarantine: firstQuarantine(db))
      case .quarantineAndVolumes:
        try StoreMemory(
          quarantine: quarantine(db), files: files(db), configuration: configuration(db))
      case .linkageMemory, .linkageLevels, .monthsOfBirth, .rowChanges, .systems,
        .rowDigests, .faintPairs:
        try StoreMemory(
          quarantine: quarantine(db), files: files(db), configuration: configuration(db),
          linkage: withLinkage ? LinkageReader.read(db, layout) : LinkageMemory())
      }
    }
  }

  private static func quarantine(_ db: Database) throws -> Quarantine {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM \"quarantine\" ORDER BY \"id\"")
    return Quarantine(
      try rows.map { row in
        guard let state = QuarantineEntry.State(rawValue: row["state"]) else {
          throw StoreError.brokenRule("an entry of the quarantine has its 'state'")
        }
        return QuarantineEntry(
          place: try place(row), file: row["file"], rows: row["rows"], rules: rules(row),
          firstSeen: try day(row, "first_seen"), lastTried: try day(row, "last_tried"),
          state: state, ended: (row["ended"] as String?).flatMap { Day(iso: $0) },
          cause: row["cause"])
      })
  }

  /// The first layout kept no days: its rows wait since the reference date of its last run.
  private static func firstQuarantine(_ db: Database) throws -> Quarantine {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT d."source", q.*, r."as_of" FROM "quarantine" q
        JOIN "delivery_file" f ON f."id" = q."delivery_file"
        JOIN "delivery" d ON d."id" = f."delivery" JOIN "run" r ON r."number" = d."run"
        ORDER BY q."id"
        """)
    return Quarantine(
      try rows.map { row in
        let day = try day(row, "as_of")
        return QuarantineEntry(
          place: try place(row), file: row["file"], rows: 1, rules: rules(row), firstSeen: day,
          lastTried: day)
      })
  }

  private static func files(_ db: Database) throws -> [KeptFile] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM \"kept_file\" ORDER BY \"source\", \"first_seen\", \"name\"")
    return try rows.map { row in
      KeptFile(
        source: row["source"], name: row["name"], hash: try hash(row, "sha256"), size: row["size"],
        rows: row["rows_read"], firstSeen: try day(row, "first_seen"),
        lastUsed: try day(row, "last_used"), isCurrent: row["is_current"])
    }
  }

  private static func configuration(_ db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM \"configuration\"")
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["part"], $0["sha256"]) })
  }

  private static func place(_ row: Row) throws -> QuarantineEntry.Place {
    QuarantineEntry.Place(
      source: row["source"], hash: try hash(row, "file_sha256"), line: row["line"])
  }

  private static func rules(_ row: Row) -> [String] {
    (row["rules"] as String).split(separator: " ").map(String.init)
  }

  private static func day(_ row: Row, _ column: String) throws -> Day {
    guard let day = Day(iso: row[column] as String) else {
      throw StoreError.brokenRule("a row has its '\(column)'")
    }
    return day
  }

  private static func hash(_ row: Row, _ column: String) throws -> ContentHash {
    guard let hash = ContentHash(hexadecimal: row[column] as String) else {
      throw StoreError.brokenRule("a file has its '\(column)'")
    }
    return hash
  }
}
