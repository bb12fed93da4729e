import Foundation

/// What Datasette shows beside the database: titles of tables, what each column means, by which column
/// a row is called, and what to narrow by; as YAML, written from the data dictionary.
struct DatasetteMetadata {
  /// The file's name; `datasette -m metadata.yaml` reads it.
  static let fileName = "metadata.yaml"

  /// What analysts narrow first, by table.
  private static let facets = [
    "indicator_value": ["indicator_id", "period_kind", "measure", "status"],
    "released_table": ["indicator_id", "period_kind"], "data_dictionary": ["table_name"],
  ]

  private let release: Release
  private let sheets: [Sheet]
  private let title: String

  init(_ release: Release, sheets: [Sheet], title: String) {
    self.release = release
    self.sheets = sheets
    self.title = title
  }

  /// The description, one table after the other as they stand in the database.
  func yaml() -> String {
    let name = String(release.databaseName.dropLast(".sqlite".count))
    let about = "\(release.handling). \(Wording.recordedReports)"
    let head = [
      "title: \(Self.quoted(title))", "databases:", "  \(Self.quoted(name)):",
      "    description: \(Self.quoted(about))", "    tables:",
    ]
    return (head + sheets.flatMap(Self.lines)).joined(separator: "\n") + "\n"
  }

  private static func lines(_ sheet: Sheet) -> [String] {
    let names = sheet.columns.map(\.name)
    let label = ["label", "title"].first(where: names.contains)
    let facets = facets[sheet.name].map { $0.map(quoted).joined(separator: ", ") }
    let columns = sheet.columns.map { column in
      let unit = column.unit.isEmpty ? "" : " Unit: \(column.unit)."
      return "          \(quoted(column.name)): \(quoted(column.description + unit))"
    }
    return ["      \(quoted(sheet.name)):", "        description: \(quoted(sheet.description))"]
      + (label.map { ["        label_column: \(quoted($0))"] } ?? [])
      + (facets.map { ["        facets: [\($0)]"] } ?? [])
      + ["        columns:"] + columns
  }

  /// A string in the double quotes of JSON, which YAML reads alike.
  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // A string always encodes.
    guard let data = try? encoder.encode(text) else {
      preconditionFailure("a text for Datasette does not encode")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
