/// How the cells of a column are dates, if they are.
struct DateEvidence {
  /// The orders that read the most cells, the likelier first; none where few are dates.
  let orders: [DateOrder]
  /// The share of cells that one of the orders reads; nothing where there are too few cells.
  let share: Double?
  /// Whether the day could stand for the month in every cell.
  let isAmbiguous: Bool

  /// Looks at a column's cells.
  init(_ column: SampleColumn) {
    let shares = DateOrder.allCases.map { order in
      let reader = DateReader(orders: [order])
      let share = column.share { text in
        text.bytes { cell in
          if case .day = reader.read(cell) { return true }
          return false
        }
      }
      return (order: order, share: share ?? 0)
    }
    let day = shares.first { $0.order == .dayFirst }?.share ?? 0
    let month = shares.first { $0.order == .monthFirst }?.share ?? 0
    let lesser: DateOrder = day >= month ? .monthFirst : .dayFirst
    let kept = shares.filter { $0.order != lesser && $0.share > 0.1 }
      .sorted { $0.share > $1.share }
    let total = kept.reduce(0) { $0 + $1.share }
    share = column.cells.count < 3 ? nil : total
    orders = total >= 0.5 ? kept.map(\.order) : []
    isAmbiguous = orders.contains(.dayFirst) && day == month
  }
}
