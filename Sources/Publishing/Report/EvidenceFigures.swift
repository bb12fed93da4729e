import Disclosure
import Pages
import Vocabulary

/// The headline figures of indicators as a table, each with its interval and its period.
struct EvidenceFigures {
  /// Where the headline figures of an indicator stand; all rows of a table where no key is given.
  private struct Place {
    let table: String
    let measure: Measure
    var keys: [String] = []
    /// Whether of several quarters the latest alone is shown.
    var isLatestQuarter = false

    /// Whether it tells of children by where they live, and of nothing else.
    var isBySetting: Bool {
      !table.hasPrefix("B6.") && table.hasSuffix("setting")
    }
  }

  /// The settings that a statement asks about; their figures alone are evidence for it.
  private static let settings = [
    "1.6a": ["home", "no"], "1.6b": ["foster", "residential", "yes"], "1.6c": ["secure"],
  ]

  private static let places = [
    Place(table: "A1.headline", measure: .count), Place(table: "A1.setting", measure: .percentage),
    Place(table: "A2.headline", measure: .count),
    Place(table: "A2.re_referrals", measure: .percentage),
    Place(table: "A2.re_referrals_by_setting", measure: .percentage),
    Place(table: "A2.setting", measure: .percentage),
    Place(table: "A3.how_many", measure: .percentage, keys: ["1"]),
    Place(table: "A3.agency_by_setting", measure: .percentage),
    Place(table: "A5.rate", measure: .rate),
    Place(table: "A6.referrals_by_quarter", measure: .count, isLatestQuarter: true),
    Place(table: "A7.roles", measure: .count),
    Place(table: "A7.roles_by_setting", measure: .count),
    Place(table: "B1.age_band_by_setting", measure: .percentage),
    Place(table: "B2.sex_by_setting", measure: .percentage),
    Place(table: "B3.ethnic_group_by_setting", measure: .percentage),
    Place(table: "B4.learning_broad_by_setting", measure: .percentage, keys: ["yes"]),
    Place(table: "B7.level", measure: .percentage),
    Place(table: "B7.level_by_setting", measure: .percentage),
    Place(table: "B8.needs", measure: .percentage),
    Place(table: "B8.needs_by_setting", measure: .percentage),
    Place(table: "B1.age_band", measure: .percentage), Place(table: "B2.sex", measure: .percentage),
    Place(table: "B3.ethnic_group", measure: .percentage),
    Place(table: "B4.learning", measure: .percentage),
    Place(table: "B5.sex", measure: .rateRatio),
    Place(table: "B6.looked_after", measure: .percentage, keys: ["yes"]),
    Place(table: "B6.setting", measure: .percentage),
    Place(table: "C0.headline", measure: .count), Place(table: "C0.setting", measure: .percentage),
    Place(table: "C1.funnel", measure: .percentage, keys: ["assessed", "started"]),
    Place(table: "C1.funnel_by_setting", measure: .percentage, keys: ["started"]),
    Place(table: "C2.within", measure: .withinLimit),
    Place(table: "C2.within_by_setting", measure: .withinLimit, keys: ["90"]),
    Place(
      table: "C3.state", measure: .percentage, keys: ["closed_without_support", "waiting"]),
    Place(table: "C3.state_by_setting", measure: .percentage, keys: ["waiting"]),
    Place(table: "C4.expected", measure: .percentage),
    Place(table: "C4.expected_by_setting", measure: .percentage, keys: ["within"]),
    Place(table: "C5.tests", measure: .pValue),
    Place(table: "C5.gap_by_setting", measure: .withinLimit),
    Place(table: "C6.outside", measure: .percentage),
    Place(
      table: "D1.waits_by_setting", measure: .median,
      keys: ["referral_received_to_support_started"]),
    Place(table: "D2.within", measure: .withinLimit),
    Place(table: "D2.within_by_setting", measure: .withinLimit),
    Place(table: "D3.overdue", measure: .percentage),
    Place(table: "D3.overdue_by_setting", measure: .percentage),
    Place(table: "D4.waits", measure: .median, keys: ["any"]),
    Place(table: "D4.waits_by_setting", measure: .median),
    Place(table: "D5.waits", measure: .median),
    Place(
      table: "D1.waits", measure: .median,
      keys: [
        "referral_received_to_decision", "referral_received_to_assessment_completed",
        "referral_received_to_support_started",
      ]),
    Place(table: "E1.known", measure: .percentage),
    Place(table: "E2.files", measure: .count, keys: ["all"]),
    Place(table: "E3.freshness", measure: .count),
    Place(table: "E4.expected", measure: .percentage),
    Place(table: "E4.review", measure: .count),
    Place(table: "E6.rows", measure: .count, isLatestQuarter: true),
  ]

  /// Breakdowns whose categories say too little without their heading.
  private static let unclear: Set<String> = ["agencies", "days", "looked_after"]

  private let release: Release
  private let settings: [String]?
  private let audit: LastAudit

  /// Prepares the figures for a statement.
  init(_ release: Release, for statement: String) {
    self.release = release
    settings = Self.settings[statement]
    audit = LastAudit(release, statement: statement)
  }

  /// The figures of some indicators; an indicator without one has a row that says so.
  func table(_ indicators: [IndicatorMetadata], id: String, caption: String) -> Table {
    Table(
      id: id, caption: caption,
      columns: [
        TableColumn("Indicator"), TableColumn("Figure"), .number("Value"),
        .number("95% interval"), TableColumn("Period"), .number("At the last audit"),
        .number("95% interval then"),
      ],
      rows: indicators.flatMap(rows),
      download: Download(
        "Download all values", address: TableFile.path(of: "indicator_value"), facts: "CSV"))
  }

  private func rows(_ indicator: IndicatorMetadata) -> [TableRow] {
    let places = Self.places.filter { place in
      place.table.hasPrefix(indicator.id + ".")
        && (settings == nil ? !place.isBySetting : place.isBySetting || indicator.id == "B6")
    }
    let rows = places.flatMap { self.rows($0, of: indicator) } + scores(of: indicator)
    guard rows.isEmpty else { return rows }
    return [
      TableRow(
        header(indicator, at: PageAnchor.indicator(indicator.id)),
        [
          "No single figure: see its tables", .symbol(.notApplicable), .symbol(.notApplicable),
          .symbol(.notApplicable),
          .symbol(.notApplicable), .symbol(.notApplicable),
        ])
    ]
  }

  private func rows(_ place: Place, of indicator: IndicatorMetadata) -> [TableRow] {
    guard let table = release.featured(place.table), table.notAvailable == nil else { return [] }
    let values = table.values.filter { value in
      value.measure == place.measure
        && isOfSettings(value, table)
        && (!place.isLatestQuarter || value.key[0] == Self.latestQuarter(of: table))
        && (place.keys.isEmpty || value.key.contains(where: place.keys.contains))
    }
    return values.map { row($0, of: table, then: audit.value(like: $0, of: table), indicator) }
  }

  /// The score of the latest audit, beside that of the last.
  private func scores(of indicator: IndicatorMetadata) -> [TableRow] {
    guard indicator.id == "F2", let (table, score) = audit.latestScore else { return [] }
    return [row(score, of: table, then: audit.score, indicator)]
  }

  private func row(
    _ value: ReleasedValue, of table: ReleasedTable, then: ReleasedValue?,
    _ indicator: IndicatorMetadata
  ) -> TableRow {
    TableRow(
      header(indicator, at: PageAnchor.table(table.id)),
      [
        TableCell(text: words(value, of: table)), number(value), ValueCells.interval(value),
        TableCell(text: Wording.capitalised(table.period.label)),
        then.map(number) ?? .symbol(.notApplicable), ValueCells.interval(then),
      ])
  }

  /// The latest of the quarters that a table lists.
  private static func latestQuarter(of table: ReleasedTable) -> String? {
    table.dimensions[0].categories.map(\.code).filter { $0.hasSuffix("-quarter") }.max()
  }

  /// Whether a value is of a setting that the statement asks about, where it asks about any.
  private func isOfSettings(_ value: ReleasedValue, _ table: ReleasedTable) -> Bool {
    guard let settings else { return true }
    return zip(value.key, table.dimensions).contains { code, dimension in
      ["setting", "looked_after"].contains(dimension.id) && settings.contains(code)
    }
  }

  private func header(_ indicator: IndicatorMetadata, at anchor: String) -> Prose {
    Prose(parts: [
      .link(
        "\(indicator.id) \(indicator.title)",
        to: "\(IndicatorGroup.of(indicator).fileName)#\(anchor)")
    ])
  }

  private func words(_ value: ReleasedValue, of table: ReleasedTable) -> String {
    let labels = zip(value.key, table.dimensions).map { code, dimension in
      Self.unclear.contains(dimension.id)
        ? "\(dimension.label): \(dimension.label(of: code).lowercased())"
        : dimension.label(of: code)
    }
    let words = labels.isEmpty ? Wording.capitalised(table.title) : labels.joined(separator: ", ")
    let isPlain = [.count, .percentage, .withinLimit].contains(value.measure)
    return isPlain ? words : "\(words): \(value.measure.title.lowercased())"
  }

  /// The value with its unit, since the rows have different ones.
  private func number(_ value: ReleasedValue) -> TableCell {
    let cell = ValueCells.value(value)
    guard let number = value.value else { return cell }
    let days = value.measure.isWait ? " working days" : ""
    return TableCell(
      text: value.measure.text(number) + value.measure.sign + days, symbols: cell.symbols)
  }
}
