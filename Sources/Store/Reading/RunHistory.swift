import GRDB
import Records
import Vocabulary

/// The runs that a store remembers, oldest first.
enum RunHistory {
  /// Reads the history of a store; none where there is no store yet.
  static func read(_ path: String) throws(StoreError) -> [StoredRun] {
    try StoreReading.read(path, none: []) { db, _ in
      try Row.fetchAll(db, sql: "SELECT * FROM \"run\" ORDER BY \"number\"").map(run)
    }
  }

  private static func run(_ row: Row) throws -> StoredRun {
    func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
      guard let value = Value.fromDatabaseValue(row[column] ?? .null) else {
        throw StoreError.brokenRule("a run has its '\(column)'")
      }
      return value
    }
    guard let asOf = Day(iso: try value("as_of") as String) else {
      throw StoreError.brokenRule("a run has its 'as_of'")
    }
    return StoredRun(
      number: try value("number"), partnership: try value("partnership"), asOf: asOf,
      codeVersion: try value("code_version"), manifest: try value("manifest"),
      rows: RowCounts(
        read: try value("rows_read"), used: try value("rows_used"),
        setAside: try value("rows_set_aside"), superseded: try value("rows_superseded")),
      children: try value("children"), journeys: try value("journeys"),
      quarantine: QuarantineCounts(
        waiting: row["rows_waiting"] ?? 0, settled: row["rows_settled"] ?? 0,
        expired: row["rows_expired"] ?? 0),
      linkageModel: row["linkage_model"] ?? "")
  }
}
