/// A table of the store with its rules, and what it means.
struct TableSchema {
  let name: String
  let description: String
  let columns: [ColumnSchema]
  var rules: [String] = []
  /// Whether the table has no primary key of one number and is kept in order of its key.
  var isOrderedByKey = false
  /// Columns by which analysts join and which the primary key does not serve.
  var indexed: [String] = []

  /// The table as SQL; strict, so that a column holds what it says.
  var sql: String {
    let lines = (columns.map(\.sql) + rules).map { "  \($0)" }.joined(separator: ",\n")
    let options = isOrderedByKey ? "STRICT, WITHOUT ROWID" : "STRICT"
    return "CREATE TABLE \"\(name)\" (\n\(lines)\n) \(options)"
  }

  /// The indexes as SQL, for after the load.
  var indexSQL: [String] {
    indexed.map { "CREATE INDEX \"\(name)_\($0)\" ON \"\(name)\" (\"\($0)\")" }
  }
}

/// A view of the store, and what it means.
struct ViewSchema {
  let name: String
  let description: String
  let columns: [ColumnSchema]
  let selection: String

  /// The view as SQL.
  var sql: String {
    "CREATE VIEW \"\(name)\" AS\n\(selection)"
  }
}
