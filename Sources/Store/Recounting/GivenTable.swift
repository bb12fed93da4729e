/// Rows that a query is given as they are, because the store does not hold them.
struct GivenTable: Sendable {
  let columns: String
  /// SQL literals.
  let rows: [[String]]

  /// The rows as a common table expression.
  func expression(_ name: String) -> String {
    guard !rows.isEmpty else {
      let nothing = columns.split(separator: ",").map { _ in "NULL" }.joined(separator: ", ")
      return "\(name)(\(columns)) AS (SELECT \(nothing) WHERE 0)"
    }
    return "\(name)(\(columns)) AS (VALUES\n  " + Self.lines(rows) + ")"
  }

  /// The rows, as many on a line as fit.
  private static func lines(_ rows: [[String]]) -> String {
    var lines = [""]
    for row in rows {
      let text = "(" + row.joined(separator: ", ") + ")"
      let place = lines.count - 1
      if lines[place].isEmpty {
        lines[place] = text
      } else if lines[place].count + text.count > 94 {
        lines[place] += ","
        lines.append(text)
      } else {
        lines[place] += ", " + text
      }
    }
    return lines.joined(separator: "\n  ")
  }
}

extension String {
  /// The text as an SQL literal.
  var literal: String {
    "'" + replacing("'", with: "''") + "'"
  }
}

extension String? {
  /// The text as an SQL literal, or NULL.
  var literal: String {
    map(\.literal) ?? "NULL"
  }
}
