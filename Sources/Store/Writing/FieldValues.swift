import Foundation
import GRDB
import Records
import Vocabulary

/// A field of a row, whichever its kind.
enum StoredField {
  case token(TokenField)
  case day(DayField)
  case code(CodeField)
  case set(SetField)

  /// Every field, in the order of the columns.
  static let all: [StoredField] =
    TokenField.allCases.map { .token($0) } + DayField.allCases.map { .day($0) }
    + CodeField.allCases.map { .code($0) } + SetField.allCases.map { .set($0) }

  /// The name of its column.
  var name: String {
    switch self {
    case .token(let field): field.name
    case .day(let field): field.name
    case .code(let field): field.name
    case .set(let field): field.name
    }
  }

  /// Whether a row holds something in it.
  func isSent(in row: PseudonymisedRow) -> Bool {
    switch self {
    case .token(let field): row[field].isPresent
    case .day(let field): row[field] != nil
    case .code(let field): row[field] != CodeColumn.missing
    case .set(let field): row[field] != 0
    }
  }
}

/// The values of fields as the database holds them.
struct FieldValues {
  /// Values that return.
  struct Cache {
    var days: [Int32: DatabaseValue] = [:]
    var sets: [Int: [UInt64: DatabaseValue]] = [:]
  }

  /// For each coded field its codes by position, with the code for "not recognised" at the end.
  private let codes: [[DatabaseValue]]
  private let members: [[String]]

  init(_ lists: CodeLists) {
    codes = CodeField.allCases.map { field in
      lists.list(of: field).rows.map { .text($0.entry.code) }
    }
    members = SetField.allCases.map { lists.list(of: $0).entries.map(\.code) }
  }

  /// The fields that rows of each kind use at some positions, in the order of `RecordKind` and of the
  /// columns.
  func used(in records: PseudonymisedRecords, _ places: [Int]) -> [[StoredField]] {
    var isUsed = [[Bool]](
      repeating: [Bool](repeating: false, count: StoredField.all.count),
      count: RecordKind.allCases.count)
    var row = PseudonymisedRow()
    for index in places {
      records.read(index, into: &row)
      let kind = Int(row.kind.rawValue)
      for (position, field) in StoredField.all.enumerated() where !isUsed[kind][position] {
        isUsed[kind][position] = field.isSent(in: row)
      }
    }
    return isUsed.map { zip(StoredField.all, $0).filter(\.1).map(\.0) }
  }

  /// The value of a field.
  func value(
    _ field: StoredField, of row: PseudonymisedRow, _ cache: inout Cache
  ) -> DatabaseValue {
    switch field {
    case .token(let field): token(row[field])
    case .day(let field): day(row[field], &cache.days)
    case .code(let field): code(row[field], of: field)
    case .set(let field): set(row[field], of: field, &cache.sets[field.rawValue, default: [:]])
    }
  }

  private func token(_ token: Token) -> DatabaseValue {
    token.isPresent ? .token(token) : .null
  }

  private func day(_ day: Day?, _ known: inout [Int32: DatabaseValue]) -> DatabaseValue {
    guard let day else { return .null }
    if let value = known[day.number] { return value }
    let value = DatabaseValue.day(day)
    known[day.number] = value
    return value
  }

  private func code(_ position: Int32, of field: CodeField) -> DatabaseValue {
    guard position != CodeColumn.missing else { return .null }
    let codes = codes[field.rawValue]
    if position == CodeColumn.unrecognised { return codes[codes.count - 1] }
    precondition(
      position >= 0 && position < codes.count - 1,
      "the list of '\(field.name)' has no position \(position)")
    return codes[Int(position)]
  }

  private func set(
    _ bits: UInt64, of field: SetField, _ known: inout [UInt64: DatabaseValue]
  ) -> DatabaseValue {
    guard bits != 0 else { return .null }
    if let value = known[bits] { return value }
    let members = members[field.rawValue]
    precondition(
      bits.leadingZeroBitCount >= 64 - members.count, "a bit of '\(field.name)' has no member")
    let codes = members.indices.filter { bits & (1 << UInt64($0)) != 0 }.map { members[$0] }
    let value = DatabaseValue.text(codes.joined(separator: " "))
    known[bits] = value
    return value
  }
}
