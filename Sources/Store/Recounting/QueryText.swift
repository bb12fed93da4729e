/// Fills in what stands in braces in a query.
struct QueryText: Sendable {
  /// Values by name, and expressions in which further braces may stand.
  let words: [String: String]

  /// A query with everything filled in.
  func filled(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      let close = Self.closing(rest, from: open)
      result += replacement(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func closing(_ text: Substring, from open: Substring.Index) -> Substring.Index {
    var depth = 0
    for place in text.utf8[open...].indices {
      if text.utf8[place] == UInt8(ascii: "{") { depth += 1 }
      if text.utf8[place] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return place }
    }
    preconditionFailure("a query has a brace that is never closed")
  }

  private func replacement(_ name: Substring) -> String {
    for function in ["days", "working_days"] where name.hasPrefix(function + "(") {
      let (start, end) = arguments(name.dropFirst(function.count + 1).dropLast())
      return function == "days"
        ? Self.days(from: start, to: end) : Self.workingDays(from: start, to: end)
    }
    guard let word = words[String(name)] else {
      preconditionFailure("a query asks for '\(name)', which nobody says")
    }
    return filled(word)
  }

  /// Two arguments, apart at the comma that stands in no bracket.
  private func arguments(_ text: Substring) -> (start: String, end: String) {
    let text = filled(String(text))
    var depth = 0
    for place in text.indices {
      if text[place] == "(" { depth += 1 }
      if text[place] == ")" { depth -= 1 }
      guard text[place] == ",", depth == 0 else { continue }
      let end = text[text.index(after: place)...].drop { $0 == " " }
      return (String(text[..<place]), String(end))
    }
    preconditionFailure("a query counts days from one day only")
  }

  /// Days after one day up to and including another, in the unit of the row.
  private static func days(from start: String, to end: String) -> String {
    """
    CASE unit WHEN 'calendar_days'
          THEN CAST(julianday(\(end)) - julianday(\(start)) AS INTEGER)
          ELSE \(workingDays(from: start, to: end)) END
    """
  }

  /// Working days after one day up to and including another: Mondays to Fridays by their number
  /// since Monday, 3 January 2000, less the bank holidays between.
  private static func workingDays(from start: String, to end: String) -> String {
    """
    ((\(weekdays(end))) - (\(weekdays(start)))
          - (SELECT count(*) FROM holiday WHERE bank_holiday > \(start) AND bank_holiday <= \(end)))
    """
  }

  private static func weekdays(_ day: String) -> String {
    let number = "CAST(julianday(\(day)) - 2451545.5 AS INTEGER)"
    return "\(number) / 7 * 5 + min(5, \(number) % 7)"
  }
}
