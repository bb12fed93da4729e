import Disclosure
import Pages
import Vocabulary

/// A number without a breakdown: one table with a row for each period, and the trend by quarter.
struct HeadlineSection {
  private let release: Release
  private let featured: ReleasedTable
  private let tables: [ReleasedTable]

  /// The featured period first, then the others, the latest of each kind first.
  init(_ release: Release, featured: ReleasedTable) {
    self.release = release
    self.featured = featured
    let others = release.tables(featured.id).filter { $0 != featured }
    tables =
      [featured]
      + Period.Kind.allCases.flatMap { kind in
        others.filter { $0.period.kind == kind }.reversed()
      }
  }

  var blocks: [Block] {
    let chart = trend
    guard let chart else { return [.table(table)] }
    return [
      .figure(
        Figure(
          id: "chart \(featured.id)", subtitle: "Number in each quarter, \(release.settings.name)",
          chart: .lines(chart), table: table, source: ReportSource.line(release)))
    ]
  }

  private var table: Table {
    let numbers = MeasureColumns(tables.flatMap(\.values))
    let notes = TableNotes(featured.values, of: featured, release: release)
    return Table(
      id: featured.id,
      caption: "\(Wording.capitalised(featured.title)) by period",
      columns: [TableColumn("Period")] + numbers.columns,
      rows: tables.map { table in
        TableRow(Prose(Wording.capitalised(table.period.label)), cells(of: table, numbers))
      }, notes: notes.lines + reasons,
      download: Download(address: TableFile.path(of: featured.id)))
  }

  private func cells(of table: ReleasedTable, _ numbers: MeasureColumns) -> [TableCell] {
    guard table.notAvailable != nil else { return numbers.cells(table.values) }
    return numbers.columns.map { _ in .symbol(.notAvailable) }
  }

  private var reasons: [Prose] {
    tables.compactMap(\.notAvailable).removingRepeats().map { reason in
      Prose("Not available: \(Wording.sentence(reason))")
    }
  }

  /// Counts by quarter, where there are enough for a line.
  private var trend: LineChart? {
    let quarters = release.tables(featured.id).filter { $0.period.kind == .quarter }
    guard quarters.count >= 4, quarters.allSatisfy({ $0.values.first?.measure == .count }) else {
      return nil
    }
    return LineChart(
      periods: quarters.map { Wording.shortMonths($0.period) },
      series: [
        LineChart.Series(
          Wording.capitalised(featured.title),
          values: quarters.map { ValueCells.chart($0.values.first) })
      ], valueTitle: "Number")
  }
}
