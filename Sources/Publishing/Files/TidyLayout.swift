import Disclosure
import Pages
import Vocabulary

/// Tables in the layout that the Department for Education's service "Explore education statistics"
/// takes: one file of figures and one that describes its columns.
///
/// > Source: Department for Education, Analysts' guide, "Open data standards", and the rules of its
/// screening program eesyscreener 0.3.
struct TidyLayout {
  /// The folder of the files.
  static let folder = "dfe"

  /// The kinds of period that the layout knows, each in a file of its own because a file must not
  /// mix them.
  private static let kinds: [(kind: Period.Kind, end: String)] = [
    (.financialYear, ""), (.quarter, "_by_quarter"), (.academicYear, "_by_academic_year"),
  ]

  let place: TidyPlace

  /// The files of a release: names and contents.
  func files(of release: Release) -> [(name: String, text: String)] {
    release.tableIDs.flatMap { id in
      Self.kinds.flatMap { kind, end -> [(name: String, text: String)] in
        let tables = release.tables(id).filter {
          $0.period.kind == kind && $0.notAvailable == nil && !$0.values.isEmpty
        }
        guard !tables.isEmpty else { return [] }
        let name = "\(Self.folder)/\(Self.name(of: id))\(end)"
        let table = TidyTable(tables, place: place)
        return [("\(name).csv", table.figures), ("\(name).meta.csv", table.description)]
      }
    }
  }

  /// A table's id as the layout names files: small letters, digits, low lines.
  private static func name(of id: String) -> String {
    String(id.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}

/// One table of the layout, with a row for each period and category.
struct TidyTable {
  private let tables: [ReleasedTable]
  private let place: TidyPlace
  private let filters: [(column: String, label: String, items: [String])]
  private let indicators: [TidyIndicator]

  init(_ tables: [ReleasedTable], place: TidyPlace) {
    self.tables = tables
    self.place = place
    let dimensions = tables.first?.dimensions ?? []
    filters = dimensions.indices.map { index in
      let items = tables.flatMap { table in
        table.values.map {
          CommaSeparated.guarded(table.dimensions[index].label(of: $0.key[index]))
        }
      }.removingRepeats()
      return (dimensions[index].id, dimensions[index].label, items)
    }
    indicators = TidyIndicator.all(in: tables.flatMap(\.values))
  }

  /// The figures.
  var figures: String {
    let header =
      TidyPlace.columns + filters.map(\.column) + indicators.map(\.column)
    let rows = tables.flatMap { table in
      table.values.map(\.key).removingRepeats().map { key in
        let values = table.values.filter { $0.key == key }
        return time(of: table.period) + place.cells.map(CommaSeparated.guarded)
          + zip(key, table.dimensions).map { CommaSeparated.guarded($1.label(of: $0)) }
          + indicators.map { $0.cell(of: values) }
      }
    }
    return Self.text([header] + rows)
  }

  /// What the columns are.
  var description: String {
    let header = [
      "col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp",
      "filter_hint", "filter_grouping_column", "filter_default",
    ]
    let filters = filters.map { filter in
      // Where there is no total, the table of the service shows the first group unless asked.
      let total = filter.items.first { $0.lowercased() == "total" || $0.lowercased() == "all" }
      return [
        filter.column, "Filter", filter.label, "", "", "", "", "",
        total ?? filter.items.first ?? "",
      ]
    }
    let indicators = indicators.map { indicator in
      [
        indicator.column, "Indicator", indicator.label, "", indicator.unit,
        String(indicator.places), "", "", "",
      ]
    }
    return Self.text([header] + filters + indicators)
  }

  private func time(of period: Period) -> [String] {
    let start = period.first.civil
    // A quarter from January on belongs to the financial year that began the year before.
    let isLate = period.kind == .quarter && start.month < 4
    let year = start.year - (isLate ? 1 : 0)
    let both = String(year) + String(String(year + 1).suffix(2))
    switch period.kind {
    case .quarter:
      let quarter = isLate ? 4 : (start.month - 4) / 3 + 1
      return [both, "Financial year Q\(quarter)"]
    case .academicYear: return [both, "Academic year"]
    default: return [both, "Financial year"]
    }
  }

  private static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(CSVCell.quoted).joined(separator: ",") + "\r\n" }.joined()
  }
}

/// A column of figures.
struct TidyIndicator {
  private enum Part: Hashable {
    case count, total, value, lower, upper
  }

  private let measure: Measure
  private let part: Part

  /// Those that some values need: counts and totals once, then each measure with its limits.
  static func all(in values: [ReleasedValue]) -> [TidyIndicator] {
    let used = Set(values.map(\.measure))
    let measures = Measure.allCases.filter { used.contains($0) && $0 != .count }
    let totals = values.contains { $0.denominator != nil }
    return [TidyIndicator(measure: .count, part: .count)]
      + (totals ? [TidyIndicator(measure: .count, part: .total)] : [])
      + measures.flatMap { measure in
        let limits = values.contains { $0.measure == measure && $0.lower != nil }
        let parts: [Part] = limits ? [.value, .lower, .upper] : [.value]
        return parts.map { TidyIndicator(measure: measure, part: $0) }
      }
  }

  /// The column's name: small letters, digits and low lines, a letter first.
  var column: String {
    switch part {
    case .count: "number"
    case .total: "out_of"
    case .value: measure.rawValue
    case .lower: measure.rawValue + "_lower_95"
    case .upper: measure.rawValue + "_upper_95"
    }
  }

  /// The column's heading.
  var label: String {
    switch part {
    case .count: "Number"
    case .total: "Out of"
    case .value: measure.title
    case .lower: measure.title + ", lower 95% limit"
    case .upper: measure.title + ", upper 95% limit"
    }
  }

  /// One of the units that the layout knows; empty for a plain number.
  var unit: String {
    switch measure {
    case .percentage, .highestShare, .withinLimit: "%"
    case .difference: "pp"
    default: ""
    }
  }

  /// The decimals that figures are shown with.
  var places: Int {
    switch measure {
    case .count, .estimate, .lowestEstimate, .highestEstimate, .lowerBound, .score: 0
    case .rateRatio, .riskRatio: 2
    case .pValue: 3
    default: 1
    }
  }

  /// The figure of a cell, or one of the symbols z, c, x and low; never blank.
  func cell(of values: [ReleasedValue]) -> String {
    guard
      let value = part == .count || part == .total
        ? values.first : values.first(where: { $0.measure == measure })
    else { return "z" }
    if let number = number(of: value) {
      return TidyIndicator.plain(NumberText.decimal(number, places: places))
    }
    return value.status == .shown ? "z" : value.status.rawValue
  }

  private func number(of value: ReleasedValue) -> Double? {
    switch part {
    case .count: value.count.map(Double.init)
    case .total: value.denominator.map(Double.init)
    case .value: value.value
    case .lower: value.lower
    case .upper: value.upper
    }
  }

  /// A number as programs read it: no commas, a plain minus sign.
  private static func plain(_ number: String) -> String {
    String(number.compactMap { $0 == "," ? nil : $0 == "\u{2212}" ? "-" : $0 })
  }
}
