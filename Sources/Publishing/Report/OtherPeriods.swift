import Disclosure
import Pages
import Vocabulary

/// The periods beside the featured one: a table for each kind of period, latest first.
struct OtherPeriods {
  private static let mostColumns = 5

  private let release: Release
  private let id: String
  private let tables: [ReleasedTable]

  init(_ release: Release, id: String, featured: ReleasedTable) {
    self.release = release
    self.id = id
    tables = release.tables(id).filter { $0 != featured }
  }

  var blocks: [Block] {
    Period.Kind.allCases.compactMap { kind in
      let ofKind = tables.filter { $0.period.kind == kind && $0.notAvailable == nil }
      return Self.table(
        Array(ofKind.reversed().prefix(Self.mostColumns)), kind: kind, id: id,
        name: release.settings.name
      ).map { .table($0) }
    }
  }

  private static func table(
    _ tables: [ReleasedTable], kind: Period.Kind, id: String, name: String
  ) -> Table? {
    guard let first = tables.first, let measure = measure(of: tables) else { return nil }
    let keys = tables.flatMap(\.values).map(\.key).removingRepeats()
    guard keys.count <= 40 else { return nil }
    let unit = measure == .count ? nil : measure.shortUnit
    return Table(
      id: "\(id) \(kind.rawValue)",
      caption: "\(Wording.capitalised(first.title)), \(kind.others): "
        + "\(measure.title.lowercased()), \(name)",
      columns: [TableColumn(first.dimensions.map(\.label).joined(separator: ", ").orIfEmpty("What"))]
        + tables.map { .number(Wording.capitalised($0.period.label), unit: unit) },
      rows: keys.map { key in
        TableRow(Prose(label(of: key, in: tables)), tables.map { cell(key, measure, in: $0) })
      },
      download: Download(address: TableFile.path(of: id), facts: "CSV, all periods and measures"))
  }

  /// The one number that stands for a cell: the median of waits, a rate, else the count.
  private static func measure(of tables: [ReleasedTable]) -> Measure? {
    let used = Set(tables.flatMap(\.values).map(\.measure))
    guard !used.isEmpty else { return nil }
    return [.median, .rate, .rateRatio].first(where: used.contains) ?? .count
  }

  private static func cell(
    _ key: [String], _ measure: Measure, in table: ReleasedTable
  ) -> TableCell {
    let values = table.values.filter { $0.key == key }
    guard measure != .count else { return ValueCells.count(values.first) }
    return ValueCells.value(values.first { $0.measure == measure })
  }

  private static func label(of key: [String], in tables: [ReleasedTable]) -> String {
    guard !key.isEmpty else { return Wording.capitalised(tables[0].title) }
    let dimensions = tables.first { table in table.values.contains { $0.key == key } }?.dimensions
    let labels = zip(key, dimensions ?? []).map { $1.label(of: $0) }
    return Wording.capitalised(labels.joined(separator: ", "))
  }
}

extension Period.Kind {
  /// Other periods of the kind, in words.
  fileprivate var others: String {
    switch self {
    case .financialYear: "other financial years"
    case .quarter: "quarters"
    case .rollingYear: "12 months to the reference date"
    case .academicYear: "academic years"
    case .snapshot: "on the reference date"
    }
  }
}

extension String {
  fileprivate func orIfEmpty(_ words: String) -> String {
    isEmpty ? words : self
  }
}
