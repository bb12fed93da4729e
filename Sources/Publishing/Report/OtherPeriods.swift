import Disclosure
import Pages
import Vocabulary

/// The periods beside the featured one, as columns of one table.
struct OtherPeriods {
  private static let mostColumns = 6
  private static let mostRows = 40
  /// Measures that stand for a cell before its count does.
  private static let telling: [Measure] = [
    .median, .difference, .withinLimit, .rate, .rateRatio, .riskRatio, .pValue, .estimate, .score,
  ]

  private let release: Release
  private let id: String
  private let tables: [ReleasedTable]
  private let featured: ReleasedTable

  /// Twelve months to the reference date first, then the financial years, latest first.
  init(_ release: Release, featured: ReleasedTable) {
    self.release = release
    id = featured.id
    self.featured = featured
    let others = release.tables(id).filter { $0 != featured && $0.notAvailable == nil }
    let kinds: [Period.Kind] = [.rollingYear, .financialYear, .academicYear, .quarter, .snapshot]
    let ordered = kinds.flatMap { kind in others.filter { $0.period.kind == kind }.reversed() }
    tables = Array(ordered.prefix(Self.mostColumns))
  }

  var blocks: [Block] {
    guard let shape = tables.first, let measure else { return [] }
    let isOverlap = featured.dimensions.map(\.id) == ["combination"]
    let first = isOverlap ? OverlapFigure.ordered(featured.values).map(\.key) : []
    let known = tables.flatMap(\.values).map(\.key)
    let keys = (first.filter(known.contains) + known).removingRepeats()
    guard keys.count <= Self.mostRows else { return [] }
    let unit = measure == .count ? nil : measure.shortUnit
    return [
      .table(
        Table(
          id: "\(id) other periods",
          caption: "\(Wording.capitalised(featured.title)), other periods: "
            + measure.title.lowercased(),
          columns: [TableColumn(shape.dimensions.map(\.label).joined(separator: ", "))]
            + tables.map { .number(Wording.capitalised($0.period.label), unit: unit) },
          rows: keys.map { key in
            TableRow(Prose(label(of: key)), tables.map { Self.cell(key, measure, in: $0) })
          },
          download: Download(
            address: TableFile.path(of: id), facts: "CSV, all periods and measures")))
    ]
  }

  /// The one number that stands for a cell: the median of waits, a rate, else the count.
  private var measure: Measure? {
    let used = Set(tables.flatMap(\.values).map(\.measure))
    guard !used.isEmpty else { return nil }
    return Self.telling.first(where: used.contains) ?? .count
  }

  private static func cell(
    _ key: [String], _ measure: Measure, in table: ReleasedTable
  ) -> TableCell {
    let values = table.values.filter { $0.key == key }
    guard measure != .count else { return ValueCells.count(values.first) }
    return ValueCells.value(values.first { $0.measure == measure })
  }

  private func label(of key: [String]) -> String {
    let table = tables.first { table in table.values.contains { $0.key == key } }
    let labels = zip(key, table?.dimensions ?? []).map { $1.label(of: $0) }
    return labels.joined(separator: ", ")
  }
}
