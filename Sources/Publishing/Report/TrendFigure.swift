import Disclosure
import Pages
import Vocabulary

/// Counts by month or quarter with their mean and process limits, as an XmR chart.
struct TrendFigure {
  private let table: ReleasedTable

  init(_ table: ReleasedTable) {
    self.table = table
  }

  var chart: LineChart {
    let counts = table.values.filter { $0.measure == .count }
    let charted = Set(table.values.filter { $0.measure == .processMean }.map(\.key))
    let signals = counts.indices.filter {
      !counts[$0].note.isEmpty && charted.contains(counts[$0].key)
    }
    let lines = ProcessLines(counts.map(\.key)) { measure, key in
      table.values.first { $0.measure == measure && $0.key == key }?.value
    }
    return LineChart(
      periods: counts.map { Self.shortened(table.dimensions[0].label(of: $0.key[0])) },
      series: [
        LineChart.Series(
          Wording.capitalised(table.title), values: counts.map { ValueCells.chart($0) },
          signals: Set(signals))
      ], valueTitle: "Number", references: lines.references)
  }

  /// Months in three letters, such as "Apr 2025".
  static func shortened(_ label: String) -> String {
    label.split(separator: " ").map { word in
      word.first?.isLetter == true && word.count > 3 ? word.prefix(3) : word
    }.joined(separator: " ")
  }
}
