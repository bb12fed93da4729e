import Foundation
import GRDB

/// A folder for one test, which goes with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/store-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the store of the test belongs.
  var store: String {
    path + "/store.sqlite"
  }

  /// The names of all files in the folder.
  var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
  }

  /// The bytes of the store.
  var bytes: Data? {
    FileManager.default.contents(atPath: store)
  }

  /// The permission bits of the store.
  var mode: Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: store)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  /// Asks the store, each row as texts.
  func ask(_ sql: String) throws -> [[String?]] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: store, configuration: configuration).read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { value in
          Data.fromDatabaseValue(value).flatMap { data in
            guard case .blob = value.storage else { return nil }
            return data.map { byte in
              (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
          } ?? String.fromDatabaseValue(value) ?? Int.fromDatabaseValue(value).map(String.init)
        }
      }
    }
  }
}
