import Records
import Vocabulary

/// What the queries are told by the settings: words in braces, and rows that the store lacks.
struct RecountWords {
  private let settings: RecountSettings
  private let calendar: WorkingDayCalendar
  private let holidays: [[String]]
  /// How many corrections name no row.
  private let idle: Int

  init(_ settings: RecountSettings, idle: Int) {
    self.settings = settings
    self.idle = idle
    let calendar = WorkingDayCalendar(nation: settings.nation)
    self.calendar = calendar
    let last = min(settings.asOf, calendar.last)
    holidays = (calendar.first.number...max(last.number, calendar.first.number))
      .map { Day(number: $0) }
      .filter { day in day.weekday <= 5 && (try? calendar.isWorkingDay(day)) == false }
      .map { [$0.iso.literal] }
  }

  /// Words by name for the queries of a table.
  func words(
    for table: RecountedTable, _ known: QueryLibrary.Table, _ categories: [String: String]
  ) -> [String: String] {
    let codes = table.codes.last ?? []
    let unknown = FigureShape.unknown.filter(codes.contains).map(\.literal)
    return categories.merging([
      "as_of": settings.asOf.iso.literal, "from": table.first.iso.literal,
      "to": table.last.iso.literal, "calendar_first": calendar.first.iso.literal,
      "records_from": (settings.recordsFrom?.iso ?? "0000-01-01").literal,
      "kept_columns": RecountSettings.KeptStep.json(settings.keptSteps).literal,
      "watched_from":
        (settings.recordsFrom.map { calendar.workingDay(from: $0).iso }
        ?? "0000-01-01").literal,
      "responsible_age": "\(settings.nation.ageOfCriminalResponsibility)",
      "own_areas": settings.ownAreas.sorted().map(\.literal).joined(separator: ", "),
      "other_areas": settings.otherAreas.sorted().map(\.literal).joined(separator: ", "),
      "case_line": Self.lines(settings.caseLines),
      "corrections_known": "\(settings.corrections.count)", "corrections_idle": "\(idle)",
      "corrections_contradicted": "\(settings.contradicted)",
      "learning_ground": table.id.hasPrefix("C0") ? "supported_child" : "referred_child",
      "competing": known.option == "competing" ? "1" : "0", "measure": known.option,
      "characteristic": known.option.isEmpty ? "all" : known.option,
      "inner_key": table.codes.count == 2 ? "key2" : "key1",
      "outer_key": table.codes.count == 2 ? "key1" : "key2",
      "may": known.body.contains(" AS may") ? "u.may" : "NULL",
      "unknown_codes": unknown.joined(separator: ", "),
    ]) { _, new in new }
  }

  /// Rows by name that the queries of a table are given.
  func tables(
    for table: RecountedTable, shape: String, corrected: [[StoredValue]]
  ) -> [String: GivenTable] {
    let cells = table.cells.map(Self.keys)
    let isGap = shape == "gap"
    var tables = [
      "series": GivenTable(
        columns: "key1", rows: (table.codes.first ?? []).sorted().map { [$0.literal] }),
      "told_series": GivenTable(
        columns: "key1",
        rows: (table.codes.first ?? []).filter { !table.untold.contains($0) }.sorted()
          .map { [$0.literal] }),
      isGap ? "wanted" : "cell": GivenTable(columns: "key1, key2", rows: cells),
      "told_cell": GivenTable(
        columns: "key1, key2", rows: cells.map { isGap ? [$0[0], "'own'"] : $0 }),
      "holiday": GivenTable(columns: "bank_holiday", rows: holidays),
      "case_line": GivenTable(
        columns: "line, event, role",
        rows: settings.caseLines.map {
          [$0.id.literal, $0.event.code.literal, ($0.role?.code).literal]
        }),
      "ethnic_group": GivenTable(
        columns: "ethnicity, ethnic_group",
        rows: Ethnicity.allCases.map { [$0.code.literal, $0.group.code.literal] }),
      "correction": GivenTable(
        columns: "observation, verdict, role", rows: corrected.map { $0.map(\.literal) }),
    ]
    for name in RecountSettings.Given.allCases {
      tables[name.rawValue] = GivenTable(
        columns: name.columns, rows: (settings.given[name] ?? []).map { $0.map(\.literal) })
    }
    return tables
  }

  private static func keys(_ cell: [String]) -> [String] {
    (0..<2).map { cell.indices.contains($0) ? cell[$0].literal : "NULL" }
  }

  /// The line of the case definition that a row meets: the first of those of its kind.
  private static func lines(_ lines: [RecountSettings.CaseLine]) -> String {
    let kinds = RecordKind.allCases.compactMap { kind -> String? in
      let own = lines.filter { $0.record == kind }
      guard !own.isEmpty else { return nil }
      let cases = own.map { "WHEN \(condition($0)) THEN \($0.id.literal)" }
      return "  WHEN \(kind.code.literal) THEN CASE \(cases.joined(separator: "\n    ")) END"
    }
    return "CASE o.kind\n\(kinds.joined(separator: "\n")) END"
  }

  private static func condition(_ line: RecountSettings.CaseLine) -> String {
    let all = line.conditions.map { column, codes in
      guard column == SetField.exclusionReasons.name else {
        return "o.\(column) IN (\(codes.map(\.literal).joined(separator: ", ")))"
      }
      let any = codes.map { "' ' || o.\(column) || ' ' LIKE \("% \($0) %".literal)" }
      return any.count == 1 ? any[0] : "(\(any.joined(separator: " OR ")))"
    }
    return all.isEmpty ? "1" : all.joined(separator: " AND ")
  }
}
