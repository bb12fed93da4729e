import Disclosure
import Vocabulary

/// Tables side by side for spreadsheets: one row for each category, one column for each measure.
struct WideSheet {
  /// What the name of every wide table of the database begins with.
  static let prefix = "wide_"

  private let tables: [ReleasedTable]
  private let measures: [Measure]

  init(_ tables: [ReleasedTable]) {
    self.tables = tables
    let used = Set(tables.flatMap(\.values).map(\.measure))
    measures = Measure.allCases.filter(used.contains)
  }

  /// One wide table for each indicator of a release.
  static func all(of release: Release) -> [Sheet] {
    release.indicators.map { indicator in
      let tables = release.tables.filter { $0.indicator.id == indicator.id }
      return WideSheet(tables).sheet(
        named: tableName(of: indicator.id), about: "\(indicator.id) \(indicator.title)")
    }
  }

  /// The name of an indicator's wide table, such as `wide_a1`.
  static func tableName(of indicator: String) -> String {
    let safe = indicator.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" }
    return prefix + String(safe)
  }

  /// The tables as one sheet.
  func sheet(named name: String, about title: String) -> Sheet {
    Sheet(
      name, "\(title): one row for each period and category.",
      columns: Self.placeColumns + Self.countColumns
        + measures.filter { $0 != .count }.flatMap(columns) + Self.endColumns,
      constraints: [SharedColumns.tableKey], rows: tables.flatMap(rows))
  }

  private func rows(_ table: ReleasedTable) -> [[SheetCell]] {
    if let reason = table.notAvailable {
      let status = SheetCell.text(Status.notAvailable.rawValue)
      let empty = measures.filter { $0 != .count }.flatMap { _ in [.null, .null, .null, status] }
      let end: [SheetCell] = [.flag(false), .text(reason)]
      return [start(table, key: []) + [.null, status, .null, status] + empty + end]
    }
    return table.values.map(\.key).removingRepeats().map { key in
      row(table, key: key, values: table.values.filter { $0.key == key })
    }
  }

  private func row(_ table: ReleasedTable, key: [String], values: [ReleasedValue]) -> [SheetCell] {
    // The first value of a cell counts all its children: a wait's quantiles count fewer.
    let counts: [SheetCell] = [
      .integer(orNull: values.first?.count), Self.cell(values.first?.countStatus),
      .integer(orNull: values.first?.denominator), Self.cell(values.first?.denominatorStatus),
    ]
    let shown = measures.filter { $0 != .count }.flatMap { measure in
      cells(values.first { $0.measure == measure })
    }
    let notes = values.filter { !$0.note.isEmpty }.map { "\($0.measure.title): \($0.note)" }
    return start(table, key: key) + counts + shown
      + [.flag(values.contains(where: \.isLow)), .text(notes.joined(separator: "; "))]
  }

  private func start(_ table: ReleasedTable, key: [String]) -> [SheetCell] {
    let places = (0..<2).flatMap { place -> [SheetCell] in
      guard table.dimensions.indices.contains(place), key.indices.contains(place) else {
        return [.null, .null]
      }
      let dimension = table.dimensions[place]
      return [.text(dimension.label), .text(dimension.label(of: key[place]))]
    }
    return [
      .text(table.id), .text(table.title), .text(table.period.kind.rawValue),
      .text(table.period.code), .text(table.period.label), .text(table.period.first.iso),
      .text(table.period.last.iso),
    ] + places
  }

  private func cells(_ value: ReleasedValue?) -> [SheetCell] {
    [
      .real(orNull: value?.value), .real(orNull: value?.lower), .real(orNull: value?.upper),
      Self.cell(value?.status),
    ]
  }

  /// A status; where the table has no such measure for the row it is not applicable.
  private static func cell(_ status: Status?) -> SheetCell {
    .text((status ?? .notApplicable).rawValue)
  }

  private func columns(_ measure: Measure) -> [SheetColumn] {
    let name = measure.rawValue
    func real(_ end: String, _ words: String) -> SheetColumn {
      SheetColumn(
        name + end, .real, "\(measure.title)\(words).",
        title: "\(measure.title)\(words) (\(measure.unit))", unit: measure.unit)
    }
    return [
      real("", ""), real("_lower_95", ", lower 95% limit"), real("_upper_95", ", upper 95% limit"),
      Self.status(name, title: measure.title),
    ]
  }

  private static func status(_ name: String, title: String) -> SheetColumn {
    SheetColumn(
      name + "_status", .text, "Whether it is shown, and why not: \(title.lowercased()).",
      title: "\(title), status", codeList: "symbol",
      constraint: "NOT NULL REFERENCES \"symbol\" (\"status\")")
  }

  private static let placeColumns: [SheetColumn] = [
    SheetColumn(
      "table_id", .text, "The table.", title: "Table", codeList: "released_table",
      constraint: "NOT NULL"),
    SheetColumn(
      "table_title", .text, "What the table shows.", title: "Title", constraint: "NOT NULL"),
    SheetColumn(
      "period_kind", .text, "How the period is drawn.", title: "Kind of period",
      codeList: "period", constraint: "NOT NULL"),
    SheetColumn(
      "period_code", .text, "The period's code.", title: "Period code", codeList: "period",
      constraint: "NOT NULL"),
    SheetColumn("period", .text, "The period in words.", title: "Period", constraint: "NOT NULL"),
    SheetColumn("period_from", .date, "Its first day.", title: "From", constraint: "NOT NULL"),
    SheetColumn("period_to", .date, "Its last day.", title: "To", constraint: "NOT NULL"),
    SheetColumn("breakdown_1", .text, "The outer breakdown.", title: "Breakdown 1"),
    SheetColumn("category_1", .text, "Its category.", title: "Category 1"),
    SheetColumn("breakdown_2", .text, "The inner breakdown.", title: "Breakdown 2"),
    SheetColumn("category_2", .text, "Its category.", title: "Category 2"),
  ]

  private static let countColumns: [SheetColumn] = [
    SheetColumn(
      "count", .integer, "The protected count.", title: "Count (number)", unit: "number"),
    status("count", title: "Count"),
    SheetColumn(
      "out_of", .integer, "The protected total it is out of.", title: "Out of (number)",
      unit: "number"),
    status("out_of", title: "Out of"),
  ]

  private static let endColumns: [SheetColumn] = [
    SheetColumn(
      "low_count", .integer,
      "1 where a low count stands behind the row: do not pass on; else 0.",
      title: "Low count", constraint: "NOT NULL CHECK (\"low_count\" IN (0, 1))"),
    SheetColumn("note", .text, "A remark, or empty.", title: "Note", constraint: "NOT NULL"),
  ]
}

extension Dimension {
  /// The label of a category.
  func label(of code: String) -> String {
    categories.first { $0.code == code }?.label ?? code
  }
}
