/// Every column of every table in words, itself included.
struct DictionarySheet {
  let sheet: Sheet

  init(of sheets: [Sheet]) {
    let columns = Self.columns
    func rows(_ name: String, _ about: String, _ columns: [SheetColumn]) -> [[SheetCell]] {
      columns.map { column in
        [
          .text(name), .text(about), .text(column.name), .text(column.kind.rawValue),
          .text(column.unit), .text(column.description), .text(column.codeList),
          .integer(ReleaseSheets.schemaVersion),
        ]
      }
    }
    let described = sheets.flatMap { rows($0.name, $0.description, $0.columns) }
    sheet = Sheet(
      Self.name, Self.about, columns: columns,
      constraints: ["PRIMARY KEY (\"table_name\", \"column_name\")"],
      rows: described + rows(Self.name, Self.about, columns))
  }

  private static let name = "data_dictionary"
  private static let about = "Every column of every table of this database."

  private static let columns: [SheetColumn] = [
    SheetColumn("table_name", .text, "The table.", constraint: "NOT NULL"),
    SheetColumn("table_description", .text, "What the table holds.", constraint: "NOT NULL"),
    SheetColumn("column_name", .text, "The column.", constraint: "NOT NULL"),
    SheetColumn(
      "type", .text, "TEXT, INTEGER, REAL, or DATE for an ISO 8601 date as text.",
      constraint: "NOT NULL"),
    SheetColumn("unit", .text, "The unit, or empty.", constraint: "NOT NULL"),
    SheetColumn("description", .text, "What the column holds.", constraint: "NOT NULL"),
    SheetColumn(
      "code_list", .text, "The table that lists the codes, or empty.", constraint: "NOT NULL"),
    SheetColumn(
      "since", .integer, "The layout's version the column first stood in.", constraint: "NOT NULL"),
  ]
}
