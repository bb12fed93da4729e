import Disclosure
import GRDB
import Vocabulary

/// What a release's database says of the release itself, beside the figures.
struct PublishedDescription {
  let settings: PublishingSettings
  let description: ReleaseDescription
  let quality: QualityStatement

  /// Reads the description.
  ///
  /// - Throws: `PublishingError.unreadable` where the database is no release of this program.
  init(_ database: Database, path: String) throws {
    let identity = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard identity == ReleaseDatabase.applicationID,
      let row = try Row.fetchOne(database, sql: "SELECT * FROM release"),
      let day = Day(iso: row["as_of"] as String),
      let manifest = ContentHash(hexadecimal: row["input_manifest_sha256"]),
      let audience = Audience(rawValue: row["audience"])
    else { throw PublishingError.unreadable(path: path) }
    settings = PublishingSettings(
      partnership: row["partnership"], name: row["partnership_name"],
      inventedData: row["invented"], handling: row["handling"])
    description = ReleaseDescription(
      id: row["id"], builtAtUTC: row["built_at_utc"], codeVersion: row["code_version"],
      inputManifest: manifest, asOf: day, audience: audience,
      previousRelease: row["previous_release"],
      caseDefinitionVersion: row["case_definition_version"],
      caseDefinition: try Self.lines("case_definition", in: database),
      disclosurePolicy: try Self.lines("disclosure_policy", in: database),
      // The first layout did not tell.
      lowCount: row["low_count"] ?? 0, roundingBase: row["rounding_base"] ?? 1,
      versions: try Row.fetchAll(
        database, sql: "SELECT component, version FROM component_version ORDER BY rowid"
      ).map { NamedText($0["component"], $0["version"]) })
    quality = QualityStatement(
      sources: try Self.sources(in: database), knownIssues: try Self.issues(in: database),
      revisions: try Self.revisions(in: database))
  }

  private static func lines(_ table: String, in database: Database) throws -> [String] {
    try String.fetchAll(database, sql: "SELECT line FROM \"\(table)\" ORDER BY position")
  }

  private static func issues(in database: Database) throws -> [KnownIssue] {
    try Row.fetchAll(database, sql: "SELECT * FROM known_issue ORDER BY rowid").map { row in
      let indicators = row["indicators"] as String
      return KnownIssue(
        id: row["id"], text: row["issue"],
        indicators: indicators.split(separator: ", ").map { String($0) },
        headline: row.hasColumn("headline") ? row["headline"] : nil)
    }
  }

  private static func revisions(in database: Database) throws -> [Revision] {
    try Row.fetchAll(database, sql: "SELECT * FROM revision ORDER BY rowid").compactMap { row in
      Day(iso: row["day"] as String).map {
        Revision(release: row["release_id"], day: $0, text: row["revision"])
      }
    }
  }

  private static func sources(in database: Database) throws -> [SourceStatus] {
    let files = Dictionary(
      grouping: try Row.fetchAll(database, sql: "SELECT * FROM source_file ORDER BY rowid"),
      by: { $0["source_id"] as String })
    return try Row.fetchAll(database, sql: "SELECT * FROM source_status ORDER BY rowid")
      .compactMap { row in
        guard let agency = Agency(code: row["agency"] as String) else { return nil }
        let id = row["source_id"] as String
        return SourceStatus(
          source: id, agency: agency, format: row["format"],
          files: (files[id] ?? []).compactMap(file), rows: rows(row), note: row["note"])
      }
  }

  private static func file(_ row: Row) -> SourceStatus.File? {
    ContentHash(hexadecimal: row["sha256"]).map {
      SourceStatus.File(name: row["file_name"], hash: $0)
    }
  }

  private static func rows(_ row: Row) -> SourceStatus.Rows? {
    let counts = ["rows_read", "rows_used", "rows_set_aside", "rows_superseded"]
      .compactMap { row[$0] as Int? }
    guard counts.count == 4 else { return nil }
    return SourceStatus.Rows(
      read: counts[0], used: counts[1], setAside: counts[2], superseded: counts[3])
  }
}
