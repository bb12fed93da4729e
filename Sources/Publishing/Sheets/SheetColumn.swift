/// One column of a published table, with the words of the data dictionary.
struct SheetColumn: Hashable {
  /// What a column holds.
  enum Kind: String, Hashable {
    case text = "TEXT"
    case integer = "INTEGER"
    case real = "REAL"
    /// An ISO 8601 date as text.
    case date = "DATE"
  }

  let name: String
  let kind: Kind
  let description: String
  /// The heading in CSV files for people, with the unit; the name where it says enough.
  let title: String
  let unit: String
  /// The table that lists the codes, or empty.
  let codeList: String
  /// What stands after the type in the table's definition.
  let constraint: String

  init(
    _ name: String, _ kind: Kind, _ description: String, title: String? = nil, unit: String = "",
    codeList: String = "", constraint: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.description = description
    self.title = title ?? name
    self.unit = unit
    self.codeList = codeList
    self.constraint = constraint
  }

  /// The column in the words of `CREATE TABLE`: plain types with checks, for old drivers.
  var definition: String {
    [quoted, kind == .date ? "TEXT" : kind.rawValue, constraint, "CHECK (\(check))"]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var check: String {
    switch kind {
    case .text: "typeof(\(quoted)) IN ('text', 'null')"
    case .integer: "typeof(\(quoted)) IN ('integer', 'null')"
    case .real: "typeof(\(quoted)) IN ('real', 'null')"
    // Without '+0 days' SQLite takes 30 February for a date.
    case .date: "\(quoted) IS date(\(quoted), '+0 days')"
    }
  }

  private var quoted: String {
    "\"\(name)\""
  }
}
