import GRDB
import Records
import Vocabulary

/// How much each source brought to the runs that a store remembers.
enum VolumeHistory {
  /// Reads the volumes, in order of runs and sources; none where there is no store yet.
  static func read(_ path: String) throws(StoreError) -> [SourceVolume] {
    try StoreReading.read(path, none: []) { db, layout in
      let sql =
        switch layout {
        case .firstStore: Self.ofFirstStore
        case .quarantineAndVolumes, .linkageMemory, .linkageLevels, .monthsOfBirth, .rowChanges,
          .systems, .rowDigests, .faintPairs:
          Self.all
        }
      return try Row.fetchAll(db, sql: sql).map(volume)
    }
  }

  private static let all = """
    SELECT v.*, r."as_of" FROM "source_volume" v JOIN "run" r ON r."number" = v."run"
    ORDER BY v."run", v."source"
    """

  /// The first layout knew the files of its last run only.
  private static let ofFirstStore = """
    SELECT d."run", r."as_of", d."source", count(*) AS "files",
      sum(f."rows_read") AS "rows_read", sum(f."rows_used") AS "rows_used",
      sum(f."rows_set_aside") AS "rows_set_aside", sum(f."rows_superseded") AS "rows_superseded"
    FROM "delivery" d JOIN "delivery_file" f ON f."delivery" = d."id"
    JOIN "run" r ON r."number" = d."run"
    GROUP BY d."run", d."source" ORDER BY d."run", d."source"
    """

  private static func volume(_ row: Row) throws -> SourceVolume {
    guard let asOf = Day(iso: row["as_of"] as String) else {
      throw StoreError.brokenRule("a volume has its 'as_of'")
    }
    return SourceVolume(
      run: row["run"], asOf: asOf, source: row["source"], files: row["files"],
      rows: RowCounts(
        read: row["rows_read"], used: row["rows_used"], setAside: row["rows_set_aside"],
        superseded: row["rows_superseded"]))
  }
}
