import GRDB
import Vocabulary

/// A prepared insertion into one table.
struct Insertion {
  private let statement: Statement

  /// Prepares an insertion of some of a table's columns, by name.
  init(_ db: Database, into table: String, _ columns: [String]) throws {
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    statement = try db.makeStatement(
      sql: "INSERT INTO \"\(table)\" (\(names)) VALUES (\(marks))")
  }

  /// Prepares an insertion of all columns of a table.
  init(_ db: Database, into table: TableSchema) throws {
    try self.init(db, into: table.name, table.columns.map(\.name))
  }

  /// Inserts a row; values in the order of the columns.
  func insert(_ values: [DatabaseValue]) throws {
    try statement.execute(arguments: StatementArguments(values))
  }
}

extension DatabaseValue {
  static func text(_ text: String?) -> Self {
    text?.databaseValue ?? .null
  }

  static func number(_ number: some BinaryInteger) -> Self {
    Int64(number).databaseValue
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
