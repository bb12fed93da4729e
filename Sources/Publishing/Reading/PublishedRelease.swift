import GRDB
public import Vocabulary

/// A release as its database tells it: what readers see, and nothing that was not released.
public struct PublishedRelease: Sendable {
  /// The release's id.
  public let id: String
  /// The SHA-256 of the configuration and every input file of its run.
  public let manifest: String
  /// The reference date.
  public let asOf: Day
  /// What each indicator is and is not, in the published order.
  public let indicators: [IndicatorMetadata]
  /// The tables with their values, in the published order.
  public let tables: [PublishedTable]

  /// Reads the release in a folder.
  ///
  /// - Parameter path: The path of its database.
  /// - Throws: `PublishingError.unreadable` where the file is no release of this program.
  public init(path: String) throws(PublishingError) {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      self = try DatabaseQueue(path: path, configuration: configuration).read { database in
        try Self(database, path: path)
      }
    } catch let error as PublishingError {
      throw error
    } catch {
      throw .unreadable(path: path)
    }
  }

  private init(_ database: Database, path: String) throws {
    let identity = try Int.fetchOne(database, sql: "PRAGMA application_id")
    let row = try Row.fetchOne(
      database, sql: "SELECT id, input_manifest_sha256 AS manifest, as_of FROM release")
    guard identity == ReleaseDatabase.applicationID, let row,
      let day = Day(iso: row["as_of"] as String)
    else { throw PublishingError.unreadable(path: path) }
    id = row["id"]
    manifest = row["manifest"]
    asOf = day
    let sql = "SELECT * FROM indicator_metadata ORDER BY rowid"
    indicators = try Row.fetchAll(database, sql: sql).map(IndicatorMetadata.init)
    tables = try PublishedTable.all(in: database)
  }
}

extension IndicatorMetadata {
  fileprivate init(_ row: Row) {
    let statements = row["statements"] as String
    self.init(
      id: row["indicator_id"], title: row["title"],
      statements: statements.split(separator: ", ").map { String($0) },
      numerator: row["numerator"], denominator: row["denominator"], unit: row["unit"],
      periodBasis: row["period_basis"], method: row["method"], caveats: [row["caveats"]],
      doesNotSay: row["does_not_say"])
  }
}
