import Foundation
import GRDB
import Records
import Vocabulary

/// Reads what linkage remembers.
enum LinkageReader {
  static func read(_ db: Database, _ layout: StoreMigration) throws -> LinkageMemory {
    var memory = LinkageMemory()
    let state = Dictionary(
      uniqueKeysWithValues: try all("linkage_state", "name", db).map {
        ($0["name"] as String, $0["value"] as String)
      })
    memory.model = state["model"] ?? ""
    memory.comparedUnits = state["units_compared"].flatMap { Int($0) } ?? 0
    memory.calibration = try calibration(state, db)
    memory.passedOver = try all("linkage_block", "key", db).map {
      UInt64(bitPattern: $0["key"] as Int64)
    }.sorted()
    memory.units = try many(StoreSchema.linkageUnit, "key", db) { row in
      RememberedUnit(
        key: try token(row, 0), fingerprint: try token(row, 1), cluster: try token(row, 2))
    }
    memory.pairs = try many(StoreSchema.weighedPair, "left_unit\", \"right_unit", db, pair)
    if layout.rawValue >= StoreMigration.faintPairs.rawValue {
      memory.faint = FaintPairs.read(
        try Data.fetchAll(db, sql: "SELECT \"pairs\" FROM \"faint_pair\" ORDER BY \"part\""))
    }
    memory.persons = try many(StoreSchema.knownPerson, "key", db) { row in
      RememberedPerson(
        key: try token(row, 0), child: try child(row[1]),
        former: try (row[2] as String?).map(child), isCurrent: row[3])
    }
    memory.children = try many(StoreSchema.childID, "id", db) { row in
      RememberedChild(
        id: try child(row[0]), since: row[1],
        mergedInto: try (row[2] as String?).map(child), isCurrent: row[3])
    }
    memory.events = try all("child_event", "id", db).map(event)
    memory.decisions = try all("link_decision", "id", db).map(decision)
    if layout != .linkageMemory { memory.levels = try all("linkage_level", "id", db).map(level) }
    let isWhole = FaintPairs.fit(memory, mark: state["units_of_pairs"])
    return isWhole ? memory : memory.withoutPairs
  }

  private static func calibration(
    _ state: [String: String], _ db: Database
  ) throws -> LinkageCalibration? {
    guard let units = state["units"].flatMap({ Int($0) }),
      let matches = state["matches_per_unit"].flatMap({ Double($0) })
    else { return nil }
    return LinkageCalibration(
      units: units, matchesPerUnit: matches, isAssumed: state["is_assumed"] == "1",
      counts: try all("linkage_count", "column_name\", \"member", db).map { row in
        LinkageCalibration.Count(
          column: row["column_name"], member: UInt32(row["member"] as Int), count: row["units"])
      })
  }

  private static func pair(_ row: Row) throws -> WeighedPair {
    guard let outcome = WeighedPair.Outcome(rawValue: row[6]) else {
      throw StoreError.brokenRule("a weighed pair has its 'outcome'")
    }
    return WeighedPair(
      left: try token(row, 0), right: try token(row, 1), weight: row[2], relative: row[3],
      rule: row[4], pattern: UInt64(bitPattern: row[5] as Int64), outcome: outcome, reason: row[7])
  }

  private static func event(_ row: Row) throws -> ChildEvent {
    guard let kind = ChildEvent.Kind(rawValue: row["kind"]) else {
      throw StoreError.brokenRule("an event of a child has its 'kind'")
    }
    return ChildEvent(
      run: row["run"], kind: kind, child: try child(row["child_id"]),
      other: try (row["other_id"] as String?).map(child), reason: row["reason"])
  }

  private static func child(_ text: String) throws -> ChildID {
    guard let id = ChildID(text: text) else {
      throw StoreError.brokenRule("the id of a child has sixteen hexadecimal digits")
    }
    return id
  }

  private static func decision(_ row: Row) throws -> LinkDecision {
    guard let verdict = LinkDecision.Verdict(rawValue: row["verdict"]),
      let day = Day(iso: row["day"] as String)
    else { throw StoreError.brokenRule("a decision has its 'verdict' and its 'day'") }
    return LinkDecision(
      try token(row, "left_person"), try token(row, "right_person"), verdict: verdict,
      reviewer: row["reviewer"], day: day, reason: row["reason"])
  }

  private static func level(_ row: Row) -> LevelShare {
    LevelShare(
      month: row["month"], comparison: row["comparison"], level: row["level"],
      same: .init(row["same"], of: row["same_of"]),
      drawn: .init(row["drawn"], of: row["drawn_of"]))
  }

  private static func all(_ table: String, _ order: String, _ db: Database) throws -> [Row] {
    try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\" ORDER BY \"\(order)\"")
  }

  /// Reads a large table row by row, its columns by their places.
  private static func many<Element>(
    _ table: TableSchema, _ order: String, _ db: Database, _ element: (Row) throws -> Element
  ) throws -> [Element] {
    let names = table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(names) FROM \"\(table.name)\" ORDER BY \"\(order)\"")
    var elements: [Element] = []
    while let row = try rows.next() { elements.append(try element(row)) }
    return elements
  }

  private static func token(_ row: Row, _ place: Int) throws -> Token {
    try row.withUnsafeData(atIndex: place) { data in
      guard let data, data.count == 16 else {
        throw StoreError.brokenRule("a key has sixteen bytes")
      }
      return data.withUnsafeBytes { bytes in
        Token(
          high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
          low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
      }
    }
  }

  private static func token(_ row: Row, _ column: String) throws -> Token {
    guard let token = Token(bytes: [UInt8](row[column] as Data)) else {
      throw StoreError.brokenRule("a key has sixteen bytes")
    }
    return token
  }
}
