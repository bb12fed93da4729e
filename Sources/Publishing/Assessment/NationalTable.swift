import Foundation

/// A table as the Department for Education publishes it for download, that the user supplies.
public struct NationalTable: Sendable {
  private static let needed = ["time_period", "geographic_level", "country_name"]

  let path: String
  private let rows: [[String: String]]

  /// Reads a table.
  ///
  /// - Parameter path: The path of a CSV file in UTF-8.
  /// - Throws: `AssessmentError` where it cannot be read or lacks a column that all have.
  public init(path: String) throws(AssessmentError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .notThere(path: path)
    }
    guard let text = String(data: data, encoding: .utf8) else { throw .unreadable(path: path) }
    let lines = CommaSeparatedText.rows(text)
    let header = lines.first ?? []
    if let column = Self.needed.first(where: { !header.contains($0) }) {
      throw .missingColumn(path: path, column: column)
    }
    self.path = path
    rows = lines.dropFirst().map { line in
      Dictionary(zip(header, line), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The columns of the table's header, none where it has no row.
  func has(_ column: String) -> Bool {
    rows.first?[column] != nil
  }

  /// The areas to set beside local figures: England, and the partnership's region and authority where
  /// the table has them.
  func areas(of year: AssessmentYear, area: String) -> [Area] {
    let ending = String(year.start + 1)
    let both = String(year.start) + ending.suffix(2)
    let own = rows.filter { [ending, both].contains($0["time_period"]) }
    let level = { (name: String) in own.filter { $0["geographic_level"] == name } }
    guard let nation = level("National").first else { return [] }
    let authority =
      area.isEmpty ? nil : level("Local authority").first { $0["new_la_code"] == area }
    let code = authority?["region_code"] ?? area
    let region = code.isEmpty ? nil : level("Regional").first { $0["region_code"] == code }
    return [Area(nation["country_name"] ?? "", nation)]
      + [region.map { Area($0["region_name"] ?? "", $0) }].compactMap(\.self)
      + [authority.map { Area($0["la_name"] ?? "", $0) }].compactMap(\.self)
  }

  /// One row of the table.
  struct Area {
    let name: String
    private let cells: [String: String]

    init(_ name: String, _ cells: [String: String]) {
      self.name = name
      self.cells = cells
    }

    /// A cell as it stands in the table.
    func cell(_ column: String) -> String {
      cells[column] ?? ""
    }

    /// A cell as a number; nothing where it is a symbol.
    func number(_ column: String) -> Double? {
      Double(cell(column)).flatMap { $0.isFinite ? $0 : nil }
    }
  }
}
