import Tables
import Vocabulary

extension Derivation {
  /// Values of a cell of which no source records anything: not available, with the reason.
  func untold(_ reason: Reason, key: [String]) -> [ReleasedValue] {
    measures.map { measure in
      ReleasedValue(
        key: key, measure: measure, count: nil, denominator: nil, value: nil, lower: nil,
        upper: nil, status: .notAvailable, isLow: false, isLowCount: false, isLowTotal: false,
        limit: nil, note: reason.whole)
    }
  }

  /// What the recipe makes of a cell, whatever is counted in it.
  private var measures: [Measure] {
    switch recipe {
    case .count, .trend: [.count]
    case .proportion: [.percentage]
    case .rate: [.rate]
    case .rateRatio: [.rateRatio]
    case .riskRatio: [.riskRatio]
    case .waits: [.count, .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile]
    case .withinLimit: [.count, .withinLimit]
    case .gap: [.count, .withinLimit, .difference]
    case .groupTest: [.pValue]
    case .captureRecapture: [.estimate]
    case .score: [.score]
    }
  }
}

extension DraftTable {
  /// The table without cells of which no source records anything, and without their categories.
  var told: DraftTable {
    let told = cells.filter { cell in
      if case .untold = cell.counted { false } else { true }
    }
    guard told.count < cells.count else { return self }
    return DraftTable(
      id: id, indicator: indicator, title: title, period: period,
      dimensions: dimensions.enumerated().map { place, dimension in
        let used = Set(told.map { $0.key[place] })
        return Dimension(
          id: dimension.id, label: dimension.label,
          categories: dimension.categories.filter { used.contains($0.code) })
      }, recipe: recipe, content: .cells(told))
  }
}
