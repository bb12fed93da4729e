import Foundation
import GRDB
import Records
import Vocabulary

/// Prepared insertions into one table, many rows at once.
///
/// What SQLite does once for a statement (sets for its checks, a step into its machine) is a large
/// part of what a row costs; so rows wait until there are enough for one statement.
final class Insertion {
  private static let rowsAtOnce = 32

  private let one: Statement
  private let many: Statement
  private let columns: Int
  private var waiting: [DatabaseValue] = []

  /// Prepares an insertion of some of a table's columns, by name.
  init(_ db: Database, into table: String, _ names: [String]) throws {
    columns = names.count
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = "(" + names.map { _ in "?" }.joined(separator: ", ") + ")"
    let insert = "INSERT INTO \"\(table)\" (\(list)) VALUES "
    let all = [String](repeating: marks, count: Self.rowsAtOnce).joined(separator: ", ")
    one = try db.makeStatement(sql: insert + marks)
    many = try db.makeStatement(sql: insert + all)
    waiting.reserveCapacity(columns * Self.rowsAtOnce)
  }

  /// Prepares an insertion of all columns of a table.
  convenience init(_ db: Database, into table: TableSchema) throws {
    try self.init(db, into: table.name, table.columns.map(\.name))
  }

  /// Adds a row; values in the order of the columns.
  func insert(_ values: [DatabaseValue]) throws {
    waiting += values
    guard waiting.count == columns * Self.rowsAtOnce else { return }
    try execute(many, waiting[...])
    waiting.removeAll(keepingCapacity: true)
  }

  /// Inserts the rows that still wait.
  func finish() throws {
    for start in stride(from: 0, to: waiting.count, by: columns) {
      try execute(one, waiting[start..<start + columns])
    }
    waiting.removeAll()
  }

  /// Binds every value itself: a list of arguments would be copied and looked through first.
  private func execute(_ statement: Statement, _ values: ArraySlice<DatabaseValue>) throws {
    statement.setUncheckedArguments(StatementArguments())
    for (place, value) in values.enumerated() {
      let code = ResultCode(
        rawValue: value.bind(to: statement.sqliteStatement, at: Int32(place + 1)))
      guard code == .SQLITE_OK else { throw DatabaseError(resultCode: code) }
    }
    try statement.execute()
  }
}

extension DatabaseValue {
  static func text(_ text: String?) -> Self {
    text?.databaseValue ?? .null
  }

  static func number(_ number: some BinaryInteger) -> Self {
    Int64(number).databaseValue
  }

  /// The sixteen bytes of a token.
  static func token(_ token: Token) -> Self {
    withUnsafeBytes(of: (token.high.bigEndian, token.low.bigEndian)) { Data($0) }.databaseValue
  }

  static func day(_ day: Day?) -> Self {
    .text(day?.iso)
  }

  static func code<Code: Coded>(_ code: Code?) -> Self {
    .text(code?.code)
  }

  /// Codes separated by spaces; none where there are none.
  static func codes<Code: Coded>(_ codes: [Code]) -> Self {
    codes.isEmpty ? .null : .text(codes.map(\.code).joined(separator: " "))
  }
}
