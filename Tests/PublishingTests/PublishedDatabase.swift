import GRDB
import Publishing

/// A release's database, opened as a reader would: for reading only.
struct PublishedDatabase {
  private let queue: DatabaseQueue

  init(_ release: SampleRelease) throws {
    var configuration = Configuration()
    configuration.readonly = true
    queue = try DatabaseQueue(
      path: release.path + "/" + release.publication.database, configuration: configuration)
  }

  /// The rows of a query, every cell as text; nothing for NULL.
  func rows(_ sql: String) throws -> [[String?]] {
    try queue.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { value in
          switch value.storage {
          case .null: nil
          case .int64(let number): String(number)
          case .double(let number): String(number)
          case .string(let text): text
          case .blob: "blob"
          }
        }
      }
    }
  }

  /// The first cell of the first row as text.
  func text(_ sql: String) throws -> String? {
    try rows(sql).first?.first ?? nil
  }
}
