import Vocabulary

/// A table as a CSV file for spreadsheets: UTF-8 with a byte order mark, RFC 4180.
struct CommaSeparated {
  let text: String

  /// Writes a sheet with its columns' names, or with their titles for people.
  init(_ sheet: Sheet, titled: Bool) {
    let header = sheet.columns.map { Self.field(titled ? $0.title : $0.name) }
    let rows = sheet.rows.map { $0.map(Self.field) }
    let lines = ([header] + rows).map { $0.joined(separator: ",") }
    text = "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
  }

  private static func field(_ cell: SheetCell) -> String {
    switch cell {
    case .null: ""
    case .text(let text): field(text)
    case .integer(let number): String(number)
    case .real(let number): real(number)
    }
  }

  /// Whole numbers without a fraction, others with the fewest digits that name them.
  private static func real(_ number: Double) -> String {
    let whole = number.rounded()
    return whole == number && abs(whole) < 1e15 ? String(Int(whole)) : String(number)
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe; then RFC 4180's quotes.
  private static func field(_ text: String) -> String {
    CSVCell.quoted(guarded(text))
  }

  /// Text that a spreadsheet does not take for a formula.
  static func guarded(_ text: String) -> String {
    startsLikeFormula(text) ? "'" + text : text
  }

  private static func startsLikeFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "=+-@\t\r\n\0".utf8.contains(first)
  }
}
