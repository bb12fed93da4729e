import Foundation
import GRDB
import Records
import Vocabulary

/// Reads the rows of a store back as they were linked.
struct RecordReader {
  private let positions: [String: [String: Int32]]
  private let lists = CodeLists()

  /// The rows of a store; none where there is no store yet.
  static func read(
    _ path: String, systems: [String: String]
  ) throws(StoreError) -> PseudonymisedRecords {
    try StoreReading.read(path, none: PseudonymisedRecords()) { db, _ in
      try RecordReader(db).records(db, systems)
    }
  }

  private init(_ db: Database) throws {
    var positions: [String: [String: Int32]] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT \"list\", \"code\", \"position\" FROM code_list") {
      positions[row[0], default: [:]][row[1]] = row[2]
    }
    self.positions = positions
  }

  private func records(_ db: Database, _ systems: [String: String]) throws -> PseudonymisedRecords {
    var records = PseudonymisedRecords()
    var places: [Int64: (source: Int32, file: Int32)] = [:]
    let files = try Row.fetchAll(
      db,
      sql: """
        SELECT f."id", f."name", d."source", d."agency" FROM "delivery_file" f
        JOIN "delivery" d ON d."id" = f."delivery" ORDER BY f."id"
        """)
    for file in files {
      let source: String = file[2]
      places[file[0]] = (
        records.add(
          source: .init(
            id: source, agency: Agency(code: file[3]) ?? .voluntary,
            system: systems[source] ?? source)),
        records.add(file: file[1])
      )
    }
    // A store of an earlier layout has no column for fields that came later.
    let stored = Set(try db.columns(in: "observation").map(\.name))
    let fields = StoredField.all.filter { stored.contains($0.name) }
    let columns = fields.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT "delivery_file", "line", "kind", \(columns) FROM "observation" ORDER BY "id"
        """)
    var row = PseudonymisedRow()
    while let found = try rows.next() {
      row.clear()
      guard let place = places[found[0]], let kind = RecordKind(code: found[2]) else {
        throw StoreError.brokenRule("a row has its file and its kind")
      }
      (row.source, row.file, row.line, row.kind) = (place.source, place.file, found[1], kind)
      for (column, field) in fields.enumerated() {
        try fill(&row, field, found[column + 3] as DatabaseValue)
      }
      records.append(row)
    }
    return records
  }

  private func fill(
    _ row: inout PseudonymisedRow, _ field: StoredField, _ value: DatabaseValue
  ) throws {
    guard !value.isNull else { return }
    switch field {
    case .token(let field):
      row[field] = Data.fromDatabaseValue(value).flatMap { Token(bytes: [UInt8]($0)) } ?? .missing
    case .day(let field):
      row[field] = String.fromDatabaseValue(value).flatMap { Day(iso: $0) }
    case .code(let field):
      row[field] = try position(of: value, in: lists.list(of: field))
    case .set(let field):
      let codes = (String.fromDatabaseValue(value) ?? "").split(separator: " ")
      row[field] = try codes.reduce(0) { bits, code in
        bits | 1
          << UInt64(
            try position(of: String(code).databaseValue, in: lists.list(of: field)))
      }
    }
  }

  private func position(of code: DatabaseValue, in list: CodeList) throws -> Int32 {
    guard let code = String.fromDatabaseValue(code), let position = positions[list.name]?[code]
    else { throw StoreError.brokenRule("a code is in its list '\(list.name)'") }
    return position
  }
}
