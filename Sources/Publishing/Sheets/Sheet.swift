/// One published table: its columns, what they mean, and its rows.
///
/// The database, the CSV files, the data package and the data dictionary are all written from it, so
/// they cannot disagree.
struct Sheet {
  let name: String
  let description: String
  let columns: [SheetColumn]
  /// Constraints over several columns.
  let constraints: [String]
  /// Lists of columns to index.
  let indexes: [[String]]
  let rows: [[SheetCell]]

  init(
    _ name: String, _ description: String, columns: [SheetColumn], constraints: [String] = [],
    indexes: [[String]] = [], rows: [[SheetCell]]
  ) {
    precondition(
      rows.allSatisfy { $0.count == columns.count },
      "the table '\(name)' has a row with more or fewer cells than columns")
    self.name = name
    self.description = description
    self.columns = columns
    self.constraints = constraints
    self.indexes = indexes
    self.rows = rows
  }

  /// The statements that make the table and its indexes.
  var definition: String {
    let lines = (columns.map(\.definition) + constraints).map { "  \($0)" }
    let table = "CREATE TABLE \"\(name)\" (\n\(lines.joined(separator: ",\n"))\n);"
    let indexes = indexes.map { columns in
      let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      let index = "\(name)_by_\(columns.joined(separator: "_"))"
      return "CREATE INDEX \"\(index)\" ON \"\(name)\" (\(list));"
    }
    return ([table] + indexes).joined(separator: "\n")
  }

  /// The statement that adds a row.
  var insertion: String {
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \"\(name)\" VALUES (\(marks))"
  }
}
