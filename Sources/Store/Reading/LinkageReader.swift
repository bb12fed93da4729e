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
    memory.calibration = try calibration(state, db)
    memory.passedOver = try all("linkage_block", "key", db).map {
      UInt64(bitPattern: $0["key"] as Int64)
    }.sorted()
    memory.units = try all("linkage_unit", "key", db).map { row in
      RememberedUnit(
        key: try token(row, "key"), fingerprint: try token(row, "fingerprint"),
        cluster: try token(row, "cluster"))
    }
    memory.pairs = try all("weighed_pair", "left_unit\", \"right_unit", db).map(pair)
    memory.persons = try all("known_person", "key", db).map { row in
      RememberedPerson(
        key: try token(row, "key"), child: ChildID(text: row["child_id"]),
        former: (row["former_id"] as String?).map { ChildID(text: $0) },
        isCurrent: row["is_current"])
    }
    memory.children = try all("child_id", "id", db).map { row in
      RememberedChild(
        id: ChildID(text: row["id"]), since: row["since"],
        mergedInto: (row["merged_into"] as String?).map { ChildID(text: $0) },
        isCurrent: row["is_current"])
    }
    memory.events = try all("child_event", "id", db).map(event)
    memory.decisions = try all("link_decision", "id", db).map(decision)
    if layout != .linkageMemory { memory.levels = try all("linkage_level", "id", db).map(level) }
    return memory
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
    guard let outcome = WeighedPair.Outcome(rawValue: row["outcome"]) else {
      throw StoreError.brokenRule("a weighed pair has its 'outcome'")
    }
    return WeighedPair(
      left: try token(row, "left_unit"), right: try token(row, "right_unit"),
      weight: row["weight"], relative: row["relative"], rule: row["rule"],
      pattern: UInt64(bitPattern: row["levels"] as Int64), outcome: outcome, reason: row["reason"])
  }

  private static func event(_ row: Row) throws -> ChildEvent {
    guard let kind = ChildEvent.Kind(rawValue: row["kind"]) else {
      throw StoreError.brokenRule("an event of a child has its 'kind'")
    }
    return ChildEvent(
      run: row["run"], kind: kind, child: ChildID(text: row["child_id"]),
      other: (row["other_id"] as String?).map { ChildID(text: $0) }, reason: row["reason"])
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

  private static func token(_ row: Row, _ column: String) throws -> Token {
    guard let token = Token(bytes: [UInt8](row[column] as Data)) else {
      throw StoreError.brokenRule("a key has sixteen bytes")
    }
    return token
  }
}
