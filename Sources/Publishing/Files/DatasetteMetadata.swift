import Foundation

/// What Datasette shows beside the database: titles of tables, and what each column means.
struct DatasetteMetadata: Encodable {
  /// One database.
  struct Database: Encodable {
    let description: String
    let tables: [String: Table]
  }

  /// One table.
  struct Table: Encodable {
    let description: String
    let columns: [String: String]
  }

  /// The file's name; `datasette -m metadata.json` reads it.
  static let fileName = "metadata.json"

  let title: String
  let databases: [String: Database]

  init(_ release: Release, sheets: [Sheet], title: String) {
    self.title = title
    let tables = sheets.map { sheet in
      let columns = sheet.columns.map { column in
        let unit = column.unit.isEmpty ? "" : " Unit: \(column.unit)."
        return (column.name, column.description + unit)
      }
      return (
        sheet.name,
        Table(description: sheet.description, columns: Dictionary(uniqueKeysWithValues: columns))
      )
    }
    let name = String(release.databaseName.dropLast(".sqlite".count))
    databases = [
      name: Database(
        description: "\(release.handling). \(Wording.recordedReports)",
        tables: Dictionary(uniqueKeysWithValues: tables))
    ]
  }

  /// The description as JSON, keys in order.
  func json() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and dictionaries of strings always encode.
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("the description for Datasette does not encode")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
