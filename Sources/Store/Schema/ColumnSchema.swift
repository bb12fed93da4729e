/// A column of the store: its type and rules, and what it means.
struct ColumnSchema {
  let name: String
  let type: String
  let rule: String
  let description: String
  let unit: String
  let list: String?

  init(
    _ name: String, _ type: String, _ rule: String, _ description: String, unit: String = "",
    list: String? = nil
  ) {
    self.name = name
    self.type = type
    self.rule = rule
    self.description = description
    self.unit = unit
    self.list = list
  }

  /// The column as `CREATE TABLE` wants it.
  var sql: String {
    "\"\(name)\" \(type)\(rule.isEmpty ? "" : " " + rule)"
  }
}

/// The kinds of column.
extension ColumnSchema {
  static func number(_ name: String, _ description: String) -> Self {
    Self(name, "INTEGER", "PRIMARY KEY", description)
  }

  static func text(_ name: String, _ description: String) -> Self {
    Self(name, "TEXT", "NOT NULL", description)
  }

  static func count(_ name: String, _ description: String, unit: String) -> Self {
    Self(name, "INTEGER", "NOT NULL CHECK (\"\(name)\" >= 0)", description, unit: unit)
  }

  static func flag(_ name: String, _ description: String) -> Self {
    Self(name, "INTEGER", "NOT NULL CHECK (\"\(name)\" IN (0, 1))", "\(description); 0 no, 1 yes")
  }

  /// A date; '+0 days' makes SQLite refuse a 30 February, which it would else let pass.
  static func day(_ name: String, _ description: String, required: Bool = false) -> Self {
    let check = "CHECK (\"\(name)\" IS NULL OR \"\(name)\" IS date(\"\(name)\", '+0 days'))"
    return Self(
      name, "TEXT", required ? "NOT NULL \(check)" : check, description, unit: "ISO 8601 date")
  }

  /// A keyed token of sixteen bytes.
  static func token(_ name: String, _ description: String) -> Self {
    Self(
      name, "BLOB", "CHECK (length(\"\(name)\") = 16)", "\(description), as a keyed token",
      unit: "16 bytes")
  }

  /// A code of one list; SQLite makes a set of the list each time, so it asks for nothing first.
  static func code(
    _ name: String, _ list: CodeList, _ description: String, required: Bool = false
  ) -> Self {
    let check = "CHECK (\"\(name)\" IS NULL OR \"\(name)\" IN (\(list.codesInSQL)))"
    return Self(
      name, "TEXT", required ? "NOT NULL \(check)" : check, description, list: list.name)
  }

  /// Codes of one list, separated by spaces.
  static func codes(_ name: String, _ list: CodeList, _ description: String) -> Self {
    Self(
      name, "TEXT", "CHECK (\"\(name)\" <> '')", description,
      unit: "codes separated by spaces, in the order of the list", list: list.name)
  }

  /// A row of another table.
  static func reference(
    _ name: String, to table: String, _ key: String, type: String = "INTEGER",
    required: Bool = true, _ description: String
  ) -> Self {
    let rule = "REFERENCES \"\(table)\" (\"\(key)\")"
    return Self(name, type, required ? "NOT NULL \(rule)" : rule, description)
  }
}
