import Disclosure
import Foundation
import Intake
import Vocabulary

/// Tables of counts as CSV files: one file for each table, named by the file.
struct TableFiles {
  /// Reads tables.
  static func read(_ paths: [String]) throws -> [CountTable] {
    var tables: [CountTable] = []
    for path in paths {
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      let id = tables.contains { $0.id == name } ? path : name
      tables.append(try table(path, id: id))
    }
    return tables
  }

  private static func table(_ path: String, id: String) throws -> CountTable {
    guard FileManager.default.fileExists(atPath: path) else {
      throw ConfigurationError.notFound(path: path, what: "table file")
    }
    var columns: [String] = []
    var rows: [[String]] = []
    let reading = try TableFile(path: path).read(
      header: { columns = $0.map(trimmed) },
      row: { cells, _ in rows.append(cells.map { trimmed(String(decoding: $0, as: UTF8.self)) }) })
    guard reading.leftOut == 0 else {
      throw DisclosingError.brokenRows(
        file: path, lines: reading.linesLeftOut, rows: reading.leftOut)
    }
    return CountTable(id: id, columns: columns, rows: rows)
  }

  private static func trimmed(_ text: String) -> String {
    let text = text.trimmingCharacters(in: .whitespaces)
    // The apostrophe that kept it from being taken for a formula when it was written.
    return text.hasPrefix("'") && isFormula(String(text.dropFirst()))
      ? String(text.dropFirst()) : text
  }

  /// Whether a spreadsheet would work a text out instead of showing it.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, Double(text) == nil else { return false }
    return "=+-@\t\r\0".unicodeScalars.contains(first)
  }

  /// Reads which category is part of which, from a file with `dimension`, `code` and `parent`.
  static func hierarchy(_ path: String?, total: String) throws -> Hierarchy {
    guard let path else { return Hierarchy(total: total) }
    let table = try table(path, id: path)
    let places = ["dimension", "code", "parent"].compactMap { table.columns.firstIndex(of: $0) }
    guard places.count == 3 else { throw DisclosingError.noHierarchy(file: path) }
    return Hierarchy(
      total: total, lines: table.rows.map { ($0[places[0]], $0[places[1]], $0[places[2]]) })
  }

  /// Reads which categories may be merged, from a file with `dimension`, `code` and `into`.
  static func merging(_ path: String) throws -> CategoryMerging {
    let table = try table(path, id: path)
    let places = ["dimension", "code", "into"].compactMap { table.columns.firstIndex(of: $0) }
    guard places.count == 3 else { throw DisclosingError.noMerging(file: path) }
    return CategoryMerging(
      lines: table.rows.map { ($0[places[0]], $0[places[1]], $0[places[2]]) })
  }

  /// Writes a table beside others into a folder.
  static func write(_ table: CountTable, to folder: String) throws {
    let lines = [table.columns] + table.rows
    let text = lines.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
    try write(text, to: "\(folder)/\(URL(filePath: table.id).lastPathComponent).csv")
  }

  /// Writes a text that may be read whole or not at all.
  static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    } catch {
      throw RunError.cannotCreate(path: path, reason: StateFolder.reason(error))
    }
  }

  /// A text as a cell: quoted where it must be, and kept from being taken for a formula.
  static func quoted(_ text: String) -> String {
    CSVCell.quoted(isFormula(text) ? "'" + text : text)
  }
}
