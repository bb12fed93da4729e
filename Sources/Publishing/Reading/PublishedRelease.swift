public import Disclosure
import GRDB
public import Vocabulary

/// A release as its database tells it: what readers see, and nothing that was not released.
public struct PublishedRelease: Sendable {
  /// How the partnership's releases are named and marked.
  public let settings: PublishingSettings
  /// What the release says about itself.
  public let description: ReleaseDescription
  /// Who sent what, what is known to be wrong, what was corrected.
  public let quality: QualityStatement
  /// What each indicator is and is not, in the published order.
  public let indicators: [IndicatorMetadata]
  /// The tables with their values, in the published order.
  public let tables: [PublishedTable]

  /// The release's id.
  public var id: String { description.id }
  /// The SHA-256 of the configuration and every input file of its run.
  public var manifest: String { description.inputManifest.hexadecimal }
  /// The reference date.
  public var asOf: Day { description.asOf }
  /// Who may read it.
  public var audience: Audience { description.audience }

  /// Reads a release.
  ///
  /// - Parameter path: The path of its database.
  /// - Throws: `PublishingError.unreadable` where the file is no release of this program.
  public init(path: String) throws(PublishingError) {
    self = try Self.reading(path) { database in
      let described = try PublishedDescription(database, path: path)
      return Self(
        described, indicators: try IndicatorMetadata.all(in: database),
        tables: try PublishedTable.all(in: database))
    }
  }

  /// Reads what a release says about itself, without a table.
  ///
  /// - Parameter path: The path of its database.
  /// - Returns: The description.
  /// - Throws: `PublishingError.unreadable` where the file is no release of this program.
  public static func description(at path: String) throws(PublishingError) -> ReleaseDescription {
    try reading(path) { try PublishedDescription($0, path: path).description }
  }

  /// A release that is about to be written.
  init(_ release: Release) {
    settings = release.settings
    description = release.description
    quality = release.quality
    indicators = release.indicators
    tables = release.tables.map(PublishedTable.init)
  }

  private init(
    _ described: PublishedDescription, indicators: [IndicatorMetadata], tables: [PublishedTable]
  ) {
    settings = described.settings
    description = described.description
    quality = described.quality
    self.indicators = indicators
    self.tables = tables
  }

  private static func reading<Result>(
    _ path: String, _ body: (Database) throws -> Result
  ) throws(PublishingError) -> Result {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration).read(body)
    } catch let error as PublishingError {
      throw error
    } catch {
      throw .unreadable(path: path)
    }
  }
}

extension IndicatorMetadata {
  fileprivate static func all(in database: Database) throws -> [IndicatorMetadata] {
    try Row.fetchAll(database, sql: "SELECT * FROM indicator_metadata ORDER BY rowid").map(
      Self.init)
  }

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
