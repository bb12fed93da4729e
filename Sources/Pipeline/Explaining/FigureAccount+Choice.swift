import Desk
import Indicators
import Publishing
import Vocabulary

extension FigureAccount {
  /// What a release says of a figure by itself.
  init(_ choice: FigureChoice, _ release: PublishedRelease) {
    let metadata = choice.metadata
    let table = choice.table
    self.init(title: "\(table.id): \(table.title)", release: release.id)
    period = "\(table.period.code): \(table.period.label)"
    place = zip(table.dimensions, choice.cell).map { dimension, code in
      let label = dimension.categories.first { $0.code == code }?.label ?? code
      return (dimension.id, "\(code): \(label)")
    }
    definition = [
      ("indicator", "\(metadata.id) \(metadata.title)"), ("numerator", metadata.numerator),
      ("denominator", metadata.denominator), ("unit", metadata.unit),
      ("period basis", metadata.periodBasis), ("method", metadata.method),
      ("caveats", metadata.caveats.joined(separator: " ")),
      ("what this does not say", metadata.doesNotSay),
    ]
    values = choice.values.map { MeasureMethod(value: $0, table: table.id).told }
  }
}

extension FrozenYear {
  /// Whether a period is this year or one of its quarters.
  func holds(_ period: Period) -> Bool {
    period.isInFinancialYear(ending: ending)
  }
}

extension KeptYear {
  /// Whether a period is this year or one of its quarters.
  func holds(_ period: Period) -> Bool {
    period.isInFinancialYear(ending: ending)
  }
}

extension Period {
  fileprivate func isInFinancialYear(ending year: Int) -> Bool {
    guard [.financialYear, .quarter].contains(kind),
      let first = Day(year: year - 1, month: 4, day: 1),
      let last = Day(year: year, month: 3, day: 31)
    else { return false }
    return first <= self.first && self.last <= last
  }
}
