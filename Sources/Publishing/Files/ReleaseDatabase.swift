import GRDB

/// The release's database: plain tables with checks, complete and checked, in one file.
struct ReleaseDatabase {
  /// "CTNM", by which the file is known as a release of this program.
  static let applicationID = 0x4354_4E4D

  let path: String

  /// Makes the file, fills it in one transaction and checks it.
  func write(_ sheets: [Sheet]) throws(PublishingError) {
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
        try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(ReleaseSheets.schemaVersion)")
      }
      try queue.write { try Self.fill($0, with: sheets) }
      try queue.inDatabase { try $0.execute(sql: "PRAGMA optimize") }
      try queue.inDatabase { try Self.check($0, against: sheets) }
      try queue.close()
    } catch let error as PublishingError {
      throw error
    } catch let error as DatabaseError {
      // The message alone: the statement's arguments are figures.
      throw .database(reason: error.message ?? "code \(error.extendedResultCode.rawValue)")
    } catch {
      throw .database(reason: "\(type(of: error))")
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    return configuration
  }

  private static func fill(_ database: Database, with sheets: [Sheet]) throws {
    for sheet in sheets {
      try database.execute(sql: sheet.definition)
      let statement = try database.makeStatement(sql: sheet.insertion)
      for row in sheet.rows {
        try statement.execute(arguments: StatementArguments(row.map(\.databaseValue)))
      }
    }
  }

  private static func check(_ database: Database, against sheets: [Sheet]) throws {
    let integrity = try String.fetchOne(database, sql: "PRAGMA integrity_check") ?? "nothing"
    guard integrity == "ok" else {
      throw PublishingError.failedCheck(check: "integrity_check", result: integrity)
    }
    let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
    guard broken == 0 else {
      throw PublishingError.failedCheck(check: "foreign_key_check", result: "\(broken) rows")
    }
    for sheet in sheets {
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(sheet.name)\"")
      guard count == sheet.rows.count else {
        throw PublishingError.failedCheck(check: "row count", result: sheet.name)
      }
    }
  }
}

extension SheetCell {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    }
  }
}
