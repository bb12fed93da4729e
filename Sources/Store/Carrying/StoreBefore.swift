import Foundation
import GRDB
import Records

/// What the store that stands can spare the next one: numbers of files and journeys, and hashes of its
/// rows.
struct StoreBefore {
  /// The tables whose rows are known by their hashes, parents first.
  enum Table: String, CaseIterable {
    case finding, child, observation, link, journey
  }

  /// The numbers of files, by source and name.
  var files: [[String]: Int] = [:]
  /// The number of the first journey of each child, by the child's id.
  var firstJourneys: [String: Int64] = [:]
  /// The highest number of a journey.
  var lastJourney: Int64?
  /// The hashes of the rows of each table.
  var digests: [Table: RowDigests] = [:]
  /// Whether the hashes are those of the rows; otherwise they are good for numbers alone.
  var isTrusted = false
  /// How many stores in a row were written as differences.
  var differences = 0

  /// Nothing: every row is new.
  init() {}

  /// Reads a store of this layout, whose rows' hashes must have been made under a mark.
  init(_ db: Database, mark: String, path: String) throws {
    for row in try Row.fetchAll(db, sql: Self.allFiles) { files[[row[0], row[1]]] = row[2] }
    let first = "SELECT \"child_id\", min(\"id\") FROM \"journey\" GROUP BY \"child_id\""
    let rows = try Row.fetchCursor(db, sql: first)
    while let row = try rows.next() { firstJourneys[row[0]] = row[1] }
    lastJourney = try Int64.fetchOne(db, sql: "SELECT max(\"id\") FROM \"journey\"")
    isTrusted = try StoreSeal.isWhole(db, mark: mark, path: path) && !Self.hasGaps(db)
    differences = try StoreSeal.differences(db)
    digests = Dictionary(
      uniqueKeysWithValues: try Table.allCases.map { table in
        let parts = try Data.fetchAll(
          db,
          sql: "SELECT \"digests\" FROM \"row_digest\" WHERE \"of_table\" = ? ORDER BY \"part\"",
          arguments: [table.rawValue])
        return (table, RowDigests(parts: parts))
      })
  }

  /// The same for a store that is built anew: every row is new, and keeps its number.
  var untrusted: StoreBefore {
    var before = self
    before.isTrusted = false
    return before
  }

  /// The rows of a table by file, for tables whose rows are numbered by file.
  func rowsByFile(_ table: Table) -> [Int: ArraySlice<RowDigests.Row>] {
    let rows = digests[table]?.rows ?? []
    var (files, start): ([Int: ArraySlice<RowDigests.Row>], Int) = ([:], 0)
    for place in rows.indices {
      let file = RowAlignment.file(of: rows[place].number)
      let isLast =
        place + 1 == rows.count || RowAlignment.file(of: rows[place + 1].number) != file
      guard isLast else { continue }
      files[file] = rows[start...place]
      start = place + 1
    }
    return files
  }

  /// Whether a quarter of the file is free: it is then built anew, which takes no more room than its
  /// rows do.
  private static func hasGaps(_ db: Database) throws -> Bool {
    let free = try Int.fetchOne(db, sql: "PRAGMA freelist_count") ?? 0
    return try free * 4 > Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
  }

  private static let allFiles = """
    SELECT d."source", f."name", f."id" FROM "delivery_file" f
    JOIN "delivery" d ON d."id" = f."delivery"
    """
}
