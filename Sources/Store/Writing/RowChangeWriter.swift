import GRDB
import Records

/// Counts which used rows came, changed and went since the run before, by comparing its store with
/// the one that is being built.
///
/// Rows that both have at the same line with the same hash are not looked at; where hashes tell nothing,
/// those of files that both have, with as many used rows. A row is known again by its kind and the
/// references that its sender gave it; a row without any can only come and go.
struct RowChangeWriter {
  /// Runs whose changes are carried on; more than a year of nights.
  private static let kept = 400
  private static let references: [TokenField] = [.child, .referral, .incident]

  private let earlier: String
  private let fields: [String]
  private let numbers: StoreNumbers
  private let changes: StoreChanges

  /// Prepares the comparison with the store at a path.
  init(earlier: String, schema: StoreSchema, numbers: StoreNumbers, changes: StoreChanges) {
    self.earlier = earlier
    self.numbers = numbers
    self.changes = changes
    let origin = ["id", "delivery_file", "line", "child_id"]
    fields = schema.observation.columns.map(\.name).filter { !origin.contains($0) }
  }

  /// Opens the earlier store beside the new one; SQLite cannot within a transaction.
  func open(_ db: Database) throws {
    try db.execute(sql: "ATTACH DATABASE ? AS \"earlier\"", arguments: [earlier])
  }

  /// Carries on the changes of earlier runs and adds those of the last.
  ///
  /// The same run once more finds what it found the first time.
  func write(_ db: Database) throws {
    let run = try Int.fetchOne(db, sql: "SELECT max(\"number\") FROM \"run\"") ?? 1
    try carry(run, db)
    let last = try Int.fetchOne(db, sql: "SELECT max(\"number\") FROM earlier.\"run\"") ?? 0
    guard last < run else { return }
    try list(db)
    for sql in [differing, matched] { try db.execute(sql: sql) }
    try db.execute(sql: Self.counted, arguments: [run, run])
    for table in ["differing", "matched", "differing_row"] {
      try db.execute(sql: "DROP TABLE temp.\"\(table)\"")
    }
  }

  private func carry(_ run: Int, _ db: Database) throws {
    if changes.isDifference {
      try db.execute(
        sql: "DELETE FROM main.\"row_change\" WHERE \"run\" <= ?", arguments: [run - Self.kept])
    } else {
      try db.execute(
        sql: """
          INSERT INTO "row_change" ("run", "source", "change", "day", "rows")
          SELECT "run", "source", "change", "day", "rows" FROM earlier."row_change"
          WHERE "run" > ? ORDER BY "id"
          """, arguments: [run - Self.kept])
    }
  }

  /// Lists the rows that only one of the stores has, where hashes tell that.
  private func list(_ db: Database) throws {
    try db.execute(sql: "CREATE TEMP TABLE \"differing_row\" (\"store\" TEXT, \"id\" INTEGER)")
    guard let rows = changes.observations else { return }
    let insertion = try Insertion(db, into: "differing_row", ["store", "id"])
    for place in rows.come { try insertion.insert([.text("main"), .number(numbers.rows[place])]) }
    for number in rows.gone { try insertion.insert([.text("earlier"), .number(number)]) }
    try insertion.finish()
  }

  /// Rows that only one of the stores has, or has more often: `n` above 0 where it is the new one.
  private var differing: String {
    """
    CREATE TEMP TABLE "differing" AS
    SELECT "source", \(list), sum("n") AS "n" FROM (
      \(rows(of: "main", notIn: "earlier", 1)) UNION ALL \(rows(of: "earlier", notIn: "main", -1)))
    GROUP BY "source", \(list) HAVING sum("n") <> 0
    """
  }

  private func rows(of store: String, notIn other: String, _ sign: Int) -> String {
    let files = """
      (d."source", f."sha256", f."rows_used") NOT IN (
        SELECT d."source", f."sha256", f."rows_used" FROM \(other)."delivery_file" f
        JOIN \(other)."delivery" d ON d."id" = f."delivery")
      """
    let listed = """
      o."id" IN (SELECT "id" FROM temp."differing_row" WHERE "store" = '\(store)')
      """
    return """
      SELECT d."source", \(fields.map { "o.\"\($0)\"" }.joined(separator: ", ")), \(sign) AS "n"
      FROM \(store)."observation" o JOIN \(store)."delivery_file" f ON f."id" = o."delivery_file"
      JOIN \(store)."delivery" d ON d."id" = f."delivery"
      WHERE \(changes.observations == nil ? files : listed)
      """
  }

  /// Of each difference the part that has a counterpart of the same references on the other side;
  /// of rows that came, those of the earliest days have.
  private var matched: String {
    let key = (["source", "kind"] + Self.references.map(\.name)).map { "\"\($0)\"" }
      .joined(separator: ", ")
    let known = Self.references.map { "\"\($0.name)\" IS NOT NULL" }.joined(separator: " OR ")
    return """
      CREATE TEMP TABLE "matched" AS
      SELECT "source", "day", "n", CASE WHEN \(known) THEN
        max(0, min(abs("n"), (CASE WHEN "n" > 0 THEN "went" ELSE "came" END) - "upto" + abs("n")))
        ELSE 0 END AS "again"
      FROM (
        SELECT *, sum(abs("n")) OVER (
            PARTITION BY \(key), "n" > 0 ORDER BY "day" ROWS UNBOUNDED PRECEDING) AS "upto",
          sum(max("n", 0)) OVER (PARTITION BY \(key)) AS "came",
          sum(max(-"n", 0)) OVER (PARTITION BY \(key)) AS "went"
        FROM (SELECT *, coalesce(\(days)) AS "day" FROM temp."differing"))
      """
  }

  private var list: String {
    fields.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private var days: String {
    DayField.allCases.filter { ![.birth, .birthMonth, .death].contains($0) }
      .map { "\"\($0.name)\"" }.joined(separator: ", ")
  }

  private static let counted = """
    INSERT INTO "row_change" ("run", "source", "change", "day", "rows")
    SELECT ?, * FROM (
      SELECT "source", 'came', "day", sum("n" - "again") AS "rows" FROM temp."matched"
      WHERE "n" > 0 GROUP BY "source", "day"
      UNION ALL SELECT "source", 'corrected', NULL, sum("again") FROM temp."matched"
      WHERE "n" > 0 GROUP BY "source"
      UNION ALL SELECT "source", 'removed', NULL, sum(-"n" - "again") FROM temp."matched"
      WHERE "n" < 0 GROUP BY "source"
    ) WHERE "rows" > 0
    UNION ALL
    SELECT ?, d."source", 'same', NULL, sum(f."rows_used")
      - coalesce((SELECT sum(m."n") FROM temp."matched" m WHERE m."source" = d."source" AND m."n" > 0), 0)
    FROM main."delivery" d JOIN main."delivery_file" f ON f."delivery" = d."id"
    GROUP BY d."source"
    ORDER BY 2, 3, 4
    """
}
