import Disclosure
import Pages

/// The columns of numbers of a table, and the cells of a row under them.
struct MeasureColumns {
  private let measures: [Measure]
  private let withInterval: Set<Measure>
  private let hasLimits: Bool
  private let isGrouped: Bool

  /// Finds the columns that some values need; `hasLimits` where another column names each limit,
  /// `isGrouped` where days stand for all up to them and open waits for such as never end.
  init(_ values: [ReleasedValue], hasLimits: Bool = false, isGrouped: Bool = false) {
    self.hasLimits = hasLimits
    self.isGrouped = isGrouped
    let used = Set(values.map(\.measure))
    measures = Measure.allCases.filter(used.contains)
    // Quartiles go without their intervals on a page; the files have them.
    withInterval = Set(values.filter { $0.lower != nil }.map(\.measure))
      .intersection([
        .percentage, .rate, .rateRatio, .riskRatio, .median, .withinLimit, .difference, .estimate,
      ])
  }

  /// A share or a rate stands beside its count and total; waits beside the number of children.
  var columns: [TableColumn] {
    var columns: [TableColumn] = []
    if hasTotals {
      columns = [.number("Number"), .number(hasRates ? "Population" : "Out of")]
    } else if measures.contains(.count) {
      let isOfChildren = measures.contains { $0.isWait || $0 == .withinLimit }
      columns = [.number(isOfChildren ? "Children" : "Number")]
    }
    return columns + derived.flatMap(columns(of:))
  }

  /// The cells of one row; symbols where it has no value.
  func cells(_ values: [ReleasedValue]) -> [TableCell] {
    var cells: [TableCell] = []
    if hasTotals {
      cells = [ValueCells.count(values.first), ValueCells.denominator(values.first)]
    } else if measures.contains(.count) {
      cells = [ValueCells.count(values.first)]
    }
    for measure in derived {
      let value = values.first { $0.measure == measure }
      cells.append(ValueCells.value(value))
      if withInterval.contains(measure) { cells.append(ValueCells.interval(value)) }
    }
    return cells
  }

  private var derived: [Measure] {
    measures.filter { $0 != .count }
  }

  private var hasTotals: Bool {
    measures.contains(where: \.isOfTotal)
  }

  private var hasRates: Bool {
    measures.contains(.rate) || measures.contains(.rateRatio)
  }

  private func columns(of measure: Measure) -> [TableColumn] {
    // Where the rows themselves are limits, "within the limit" would say nothing.
    let isPlainShare = measure == .withinLimit && !measures.contains(.median) && !hasLimits
    let title = isPlainShare ? Measure.percentage.title : measure.title
    let bound = measure.isWait ? ", at most" : measure == .withinLimit ? ", at least" : ""
    let value = TableColumn.number(title + (isGrouped ? bound : ""), unit: measure.shortUnit)
    return withInterval.contains(measure) ? [value, .number("95% interval")] : [value]
  }
}
