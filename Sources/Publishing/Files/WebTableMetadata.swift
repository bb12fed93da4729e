import Foundation

/// The description of the CSV files that the Web's own standard reads (CSV on the Web).
///
/// > Source: W3C (2015), Metadata Vocabulary for Tabular Data.
struct WebTableMetadata: Encodable {
  struct Dialect: Encodable {
    let header = true
    let encoding = "utf-8"
    let lineTerminators = ["\r\n"]
  }

  struct Column: Encodable {
    let name: String
    let titles: String
    let datatype: String
    let description: String

    enum CodingKeys: String, CodingKey {
      case name, titles, datatype
      case description = "dc:description"
    }
  }

  struct Schema: Encodable {
    let columns: [Column]
  }

  struct Table: Encodable {
    let url: String
    let title: String
    let tableSchema: Schema

    enum CodingKeys: String, CodingKey {
      case url, tableSchema
      case title = "dc:title"
    }
  }

  /// The file's name, by which readers of the standard find it.
  static let fileName = "csv-metadata.json"

  let context = "http://www.w3.org/ns/csvw"
  let title: String
  let description: String
  let dialect = Dialect()
  let tables: [Table]

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case title = "dc:title"
    case description = "dc:description"
    case dialect, tables
  }

  init(title: String, description: String, files: [TableFile]) {
    self.title = title
    self.description = description
    tables = files.map { file in
      Table(
        url: file.path, title: file.sheet.description,
        tableSchema: Schema(
          columns: file.sheet.columns.map { column in
            Column(
              name: column.name, titles: file.titled ? column.title : column.name,
              datatype: column.webType, description: column.description)
          }))
    }
  }

  /// The description as JSON, keys in order.
  func json() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Words and lists of words always encode.
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("the description of the tables does not encode")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension SheetColumn {
  fileprivate var webType: String {
    switch kind {
    case .text: "string"
    case .integer: "integer"
    case .real: "double"
    case .date: "date"
    }
  }
}
