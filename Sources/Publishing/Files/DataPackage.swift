import Foundation

/// The description of the CSV files that data tools read (Frictionless Data Package, Table Schema).
struct DataPackage: Encodable {
  /// One CSV file.
  struct Resource: Encodable {
    let name: String
    let path: String
    let title: String
    let format = "csv"
    let mediatype = "text/csv"
    // The files start with a byte order mark, for spreadsheets.
    let encoding = "utf-8-sig"
    let schema: Schema
  }

  /// The columns of one CSV file.
  struct Schema: Encodable {
    let fields: [Field]
    let missingValues = [""]
  }

  /// One column of one CSV file.
  struct Field: Encodable {
    let name: String
    let type: String
    let description: String
  }

  let name: String
  let title: String
  let description: String
  let version: String
  let resources: [Resource]

  /// The package as JSON, keys in order.
  func json() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and arrays of strings always encode.
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("the data package does not encode")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension DataPackage.Resource {
  /// Describes a sheet's CSV file.
  init(_ file: TableFile) {
    name = Self.name(file.sheet.name)
    path = file.path
    title = file.sheet.description
    schema = DataPackage.Schema(
      fields: file.sheet.columns.map { column in
        DataPackage.Field(
          name: file.titled ? column.title : column.name, type: column.fieldType,
          description: column.description)
      })
  }

  /// Lower case with hyphens, as data packages name things.
  private static func name(_ name: String) -> String {
    String(name.lowercased().map { $0 == "." || $0 == "_" ? "-" : $0 })
  }
}

extension SheetColumn {
  fileprivate var fieldType: String {
    switch kind {
    case .text: "string"
    case .integer: "integer"
    case .real: "number"
    case .date: "date"
    }
  }
}
