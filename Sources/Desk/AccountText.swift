/// The account of a figure as text.
struct AccountText {
  /// Rows that are listed where not every row is asked for.
  private static let few = 20

  let account: FigureAccount
  let everyRow: Bool

  var text: String {
    var parts = [heading, values, definition]
    if !account.reason.isEmpty { parts.append("no query\n  \(account.reason)") }
    if !account.steps.isEmpty { parts.append(steps) }
    if let rows = account.rows { parts.append(listed(rows)) }
    if !account.sql.isEmpty { parts += [query, verdict] }
    return parts.joined(separator: "\n\n")
  }

  private var heading: String {
    let place = account.place.map { "\($0.dimension)  \($0.category)" }
    let lines = [
      account.title,
      "RESTRICTED: names rows of the store; for those with the right to see rows alone", "",
      "  release  \(account.release)", "  period  \(account.period)",
    ]
    return (lines + place.map { "  \($0)" }).joined(separator: "\n")
  }

  private var values: String {
    guard !account.values.isEmpty else { return "figure\n  none" }
    return "figure\n"
      + account.values.map { value in
        var lines = ["  \(value.measure)  \(Self.number(value.value)) \(value.unit)"]
        if !value.making.isEmpty { lines.append("    made as  \(value.making)") }
        if let interval = value.interval {
          lines.append(
            "    95% interval  \(Self.number(interval.lower)) to \(Self.number(interval.upper))")
          lines.append("    by  \(value.method)")
        }
        if !value.note.isEmpty { lines.append("    note  \(value.note)") }
        return lines.joined(separator: "\n")
      }.joined(separator: "\n")
  }

  private var definition: String {
    "definition\n"
      + account.definition.filter { !$0.words.isEmpty }
      .map { "  \($0.name)  \($0.words)" }.joined(separator: "\n")
  }

  private var steps: String {
    let width = account.steps.map { "\($0.count)".count }.max() ?? 1
    return "steps\n"
      + account.steps.map { words, count in
        let digits = "\(count)"
        return "  " + String(repeating: " ", count: width - digits.count) + "\(digits)  \(words)"
      }.joined(separator: "\n")
  }

  /// Whoever is counted, by numbers of the store's tables alone.
  private func listed(_ rows: [[String]]) -> String {
    let shown = everyRow ? rows : Array(rows.prefix(Self.few))
    var lines = ["rows of the store (\(rows.count)): child, journey, observations"]
    lines += shown.map { row in
      "  "
        + row.map { $0.isEmpty ? "-" : $0 }.dropLast(row.last?.isEmpty == true ? 1 : 0)
        .joined(separator: "  ")
    }
    if shown.count < rows.count {
      lines.append("  and \(rows.count - shown.count) more: --every-row lists them")
    }
    return lines.joined(separator: "\n")
  }

  private var query: String {
    """
    query: sqlite3 -readonly '\(account.store)'

    \(account.sql);
    """
  }

  private var verdict: String {
    let made = account.made.map { measure, count, denominator, value in
      let parts = [count.map { "count \($0)" }, denominator.map { "denominator \($0)" }]
        .compactMap(\.self)
      return "  \(measure)  " + (parts + ["value \(Self.number(value))"]).joined(separator: ", ")
    }
    let still =
      "the year stands still as first counted; the query gives what the store says by now\(later)"
    let verdict =
      account.agrees == true
      ? "the query gives what was published\(later)"
      : account.standsStill
        ? still
        : "THE QUERY DOES NOT GIVE WHAT WAS PUBLISHED: do not use the figure, and report this"
    return ([verdict] + made).joined(separator: "\n")
  }

  /// Corrections that a year which stands still does not know.
  private var later: String {
    let number = account.laterCorrections
    guard number > 0 else { return "" }
    return "; \(number) later correction\(number == 1 ? " is" : "s are") not in it, see E2.frozen"
  }

  private static func number(_ value: Double?) -> String {
    guard let value else { return "not shown" }
    return value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
