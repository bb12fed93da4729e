import Vocabulary

/// Reads dates in the orders that a format declares and in no other.
struct DateReader {
  // One bit for each order, so that a reader is a plain number.
  private let orders: UInt8

  /// Creates a reader.
  ///
  /// - Parameter orders: The orders in which dates may be written.
  init(orders: [DateOrder]) {
    self.orders = orders.reduce(0) { $0 | Self.bit($1) }
  }

  /// Reads a cell; a time of day after the date is checked and ignored.
  ///
  /// - Parameter cell: A trimmed cell that is not empty.
  /// - Returns: The date or why there is none.
  /// - Complexity: O(n); about a dozen byte comparisons for a date.
  @inline(__always)
  func read(_ cell: Cell) -> DayReading {
    isoDay(cell).map(DayReading.day) ?? readAnyOrder(cell)
  }

  /// The day of a cell in the commonest form, where that order is declared.
  ///
  /// - Parameter cell: A trimmed cell.
  /// - Returns: The day, or nothing where the cell is to be read in full.
  @inline(__always)
  func isoDay(_ cell: Cell) -> Day? {
    cell.count == 10 && allows(.iso) ? ISODate.day(cell) : nil
  }

  private func readAnyOrder(_ cell: Cell) -> DayReading {
    var scanner = DateScanner(cell: cell)
    guard let first = scanner.number() else { return .unreadable }
    if first.width == 8 {
      guard scanner.isAtTimeOrEnd else { return .unreadable }
      let value = first.value
      return day(.compact, year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
    if cell.isSerialNumber { return .serialNumber }
    if let reading = namedMonth(first, scanner) { return reading }
    guard let separator = scanner.separator() else { return .unreadable }
    if first.width == 4 {
      return yearFirst(first.value, separator: separator, scanner: &scanner)
    }
    return first.width <= 2
      ? yearLast(first.value, separator: separator, scanner: &scanner) : .unreadable
  }

  /// A day, the name of a month and a year, such as 31-Mar-2025 or 31 March 2025.
  private func namedMonth(
    _ first: (value: Int, width: Int), _ scanner: DateScanner
  ) -> DayReading? {
    var scanner = scanner
    guard first.width <= 2, let sign = scanner.separatorBeforeName(),
      let month = scanner.monthName()
    else { return nil }
    guard scanner.pass(again: sign), let year = scanner.number(), scanner.isAtTimeOrEnd else {
      return .unreadable
    }
    guard year.width == 4 else { return year.width == 2 ? .shortYear : .unreadable }
    return day(.monthName, year: year.value, month: month, day: first.value)
  }

  private func yearFirst(
    _ year: Int, separator: UInt8, scanner: inout DateScanner
  ) -> DayReading {
    let named = scanner.monthName()
    let month = named.map { (value: $0, width: 2) } ?? scanner.number()
    guard let month, month.width == 2, scanner.separator() == separator,
      let day = scanner.number(), day.width == 2, scanner.isAtTimeOrEnd
    else { return .unreadable }
    return self.day(
      named == nil ? .iso : .monthName, year: year, month: month.value, day: day.value)
  }

  private func yearLast(
    _ first: Int, separator: UInt8, scanner: inout DateScanner
  ) -> DayReading {
    guard let second = scanner.number(), second.width <= 2, scanner.separator() == separator,
      let year = scanner.number(), scanner.isAtTimeOrEnd
    else { return .unreadable }
    guard year.width == 4 else { return year.width == 2 ? .shortYear : .unreadable }
    switch (allows(.dayFirst), allows(.monthFirst)) {
    case (true, false): return day(.dayFirst, year: year.value, month: second.value, day: first)
    case (false, true): return day(.monthFirst, year: year.value, month: first, day: second.value)
    default: return .undeclared
    }
  }

  private func day(_ order: DateOrder, year: Int, month: Int, day: Int) -> DayReading {
    guard allows(order) else { return .undeclared }
    return Day(year: year, month: month, day: day).map(DayReading.day) ?? .impossible
  }

  @inline(__always)
  private func allows(_ order: DateOrder) -> Bool {
    orders & Self.bit(order) != 0
  }

  @inline(__always)
  private static func bit(_ order: DateOrder) -> UInt8 {
    switch order {
    case .iso: 1
    case .dayFirst: 2
    case .monthFirst: 4
    case .compact: 8
    case .monthName: 16
    }
  }
}
