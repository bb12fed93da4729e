import GRDB

/// Answers of a store to queries of this program; nothing can be written by them.
enum StoreAnswers {
  static func read(_ sql: String, from path: String) throws(StoreError) -> [[StoredValue]] {
    try StoreReading.read(path, none: []) { db, _ in
      try Row.fetchAll(db, sql: sql).map { row in row.databaseValues.map(StoredValue.init) }
    }
  }
}

extension StoredValue {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: self = .nothing
    case .int64(let number): self = .integer(Int(number))
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    }
  }
}
