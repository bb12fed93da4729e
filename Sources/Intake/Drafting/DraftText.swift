import Records
import Vocabulary

/// Writes a drafted format; the comments say how sure it is and what to check.
struct DraftText {
  private let sample: FileSample
  private let table: DraftTable
  private let id: String
  private let title: String
  private let dates: [DateOrder]

  /// Prepares the text.
  init(_ sample: FileSample, _ table: DraftTable, id: String, title: String) {
    self.sample = sample
    self.table = table
    self.id = id
    self.title = title
    var found: [DateOrder] = []
    for column in table.columns {
      guard case .field(.day, _) = column.use else { continue }
      found += DateEvidence(column.sample).orders.filter { !found.contains($0) }
    }
    // Day first and month first cannot both hold in one column that says nothing of its own.
    dates =
      found.isEmpty ? [.iso] : found.filter { $0 != .monthFirst || !found.contains(.dayFirst) }
  }

  /// The format file.
  var yaml: String {
    (head + tableLines + table.columns.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    var lines = [
      "# Drafted by 'continuum format new' from a file's header and a sample of its rows.",
      "# Read every line: a field that is wrong here is a figure that is wrong later.",
      "id: \(id)", "title: \(Self.quoted(title))", "version: \"1\"",
      "layout: \(sample.layout.rawValue)",
      "dates: [\(dates.map(\.rawValue).joined(separator: ", "))]",
    ]
    if sample.layout == .csv {
      if sample.delimiter != .comma { lines.append("delimiter: \(sample.delimiter.rawValue)") }
      if sample.encoding != .utf8 { lines.append("encoding: \(sample.encoding.rawValue)") }
    } else {
      lines.append("root: \(Self.quoted(sample.rowPath))")
    }
    return lines + ["tables:", "  - id: rows"]
  }

  private var tableLines: [String] {
    var lines = [
      "    # what a row is: \(table.isKindSure ? "by the headers" : "CHECK, the headers do not tell")",
      "    record: \(table.kind.code)",
    ]
    if sample.layout == .xml { lines.append("    path: \(Self.quoted(sample.rowPath))") }
    let marker = sample.layout == .csv ? table.required : []
    if !marker.isEmpty { lines.append("    marker: \(Self.list(marker))") }
    if !table.key.isEmpty {
      lines.append("    # a later row with the same values replaces an earlier one")
      if let doubt = table.doubtOfKey { lines.append("    # \(doubt)") }
      lines.append("    key: \(Self.list(table.key))")
    }
    let gaps = DraftGaps(table)
    lines += ([gaps.blocking].compactMap { $0 } + gaps.others).map { "    # MISSING: \($0)" }
    return lines + tokens + ["    columns:"]
  }

  private var tokens: [String] {
    guard let scope = table.scope else { return [] }
    var lines = ["    tokens:"]
    for field in [TokenField.child, .incident] {
      guard let name = table.name(of: .token(field)) else { continue }
      lines.append("      # unique only within the first of the two: check it")
      lines.append("      - {field: \(field.name), columns: \(Self.list([scope, name]))}")
    }
    if table.columns.contains(where: { $0.use == .scope }), table.kind == .schoolConcern {
      lines.append("      - {field: school, columns: \(Self.list([scope]))}")
    }
    return lines.count == 1 ? [] : lines
  }

  private func lines(_ column: (sample: SampleColumn, use: DraftUse)) -> [String] {
    var place = "name: \(Self.quoted(column.sample.name))"
    if !column.sample.path.isEmpty { place += ", path: \(Self.quoted(column.sample.path))" }
    let required =
      table.required.contains(column.sample.name) || column.sample.name == table.scope
      ? ", required: true" : ""
    switch column.use {
    case .scheme: return ["      - {\(place), use: ethnicity_scheme}"]
    case .scope:
      return [
        "      # unique references stand within it", "      - {\(place), use: part\(required)}",
      ]
    case .drop(let reason, let why):
      return ["      # \(why)", "      - {\(place), drop: \(reason)}"]
    case .field(.token(let field), let why) where table.scope != nil && Self.isScoped(field):
      return ["      # \(field.name): \(why)", "      - {\(place), use: part\(required)}"]
    case .field(let field, let why):
      return ["      # \(why)"] + warnings(column.sample, field)
        + ["      - {\(place), field: \(field.name)\(required)\(extras(column.sample, field))}"]
    }
  }

  private static func isScoped(_ field: TokenField) -> Bool {
    field == .child || field == .incident
  }

  /// What a field needs beside its name.
  private func extras(_ column: SampleColumn, _ field: FieldTarget) -> String {
    switch field {
    case .day:
      let own = DateEvidence(column).orders
      return own.allSatisfy(dates.contains)
        ? "" : ", dates: [\(own.map(\.rawValue).joined(separator: ", "))]"
    case .code(.ethnicity): return isDepartment(column) ? ", scheme: dfe" : ""
    case .code(.role) where table.kind == .policeOccurrence:
      return ", values: \(Self.map(DraftTable.policeRoles)), persons: [witness]"
    case .code(.route) where FieldGuess.areOutcomes(column):
      return ", values: \(Self.map(DraftTable.outcomes))"
    default: return ""
    }
  }

  private var namesScheme: Bool {
    table.columns.contains { $0.use == .scheme }
  }

  private func isDepartment(_ column: SampleColumn) -> Bool {
    !namesScheme && FieldGuess.departmentShare(of: column) >= 0.5
  }

  private func warnings(_ column: SampleColumn, _ field: FieldTarget) -> [String] {
    var lines: [String] = []
    if case .day = field, DateEvidence(column).isAmbiguous {
      lines.append("      # CHECK: in every cell day and month could stand for each other")
    }
    if field == .code(.ethnicity), !namesScheme {
      lines.append("      # CHECK the scheme: dfe, letters16, letters18, pole or text")
    }
    return lines
  }

  private static func list(_ names: [String]) -> String {
    "[\(names.map(quoted).joined(separator: ", "))]"
  }

  private static func map(_ values: [String: String]) -> String {
    let pairs = values.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }
      .map { "\(quoted($0.key)): \(quoted($0.value))" }
    return "{\(pairs.joined(separator: ", "))}"
  }

  /// A text as YAML takes it whatever it holds.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(Character(scalar))"
      case _ where scalar.value < 0x20: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
