import Foundation

/// How the rows that an agency sent of one kind fill one column: rows by the quarter in which they
/// were told, and how many quarters later the day lies that the column holds.
///
/// A column begins to be kept after quarters without any such day, where the rows told early enough in
/// them would hardly all have been left empty: of N filled among R other rows, as soon after as three
/// in four are, none in L others has chance (R / (R + L)) ^ N. Quarters without a day after the first
/// are no gap: children who wait, and a service that stopped, look just so.
///
/// > Source: as `QuarterCounts`, with rows in place of quarters.
struct ColumnFilling {
  /// The chance below which a run of empty rows is taken for a column that nobody kept.
  private static let unlikely = 0.01
  /// From so many rows on, a single filled one may be a slip.
  private static let enough = 20
  /// The first quarter that is told apart, and how many are.
  private static let (start, quarters) = (1990 * 4, 256)
  /// The longest delay that is told apart, in quarters.
  private static let longest = 23

  private var rows = [Int32](repeating: 0, count: quarters)
  private var filled = [Int32](repeating: 0, count: quarters * (longest + 1))

  mutating func add(told quarter: Int, filled day: Int?) {
    let place = min(max(0, quarter - Self.start), Self.quarters - 1)
    rows[place] += 1
    guard let day else { return }
    let delay = min(max(0, day - quarter), Self.longest)
    filled[place * (Self.longest + 1) + delay] += 1
  }

  /// Whether any row fills it.
  var hasAny: Bool {
    filled.contains { $0 > 0 }
  }

  /// Whether rows fill it; a single one among many may be a slip.
  var isFilled: Bool {
    let filled = filled.reduce(0, +)
    return filled > 1 || (filled == 1 && rows.reduce(0, +) < Self.enough)
  }

  /// The quarter from which it was kept; none where it was from the beginning.
  func begins(before end: Int) -> Int? {
    guard let first = rows.firstIndex(where: { $0 > 0 }), let delay = usualDelay else { return nil }
    let last = min(end - Self.start, Self.quarters) - 1
    guard first <= last else { return nil }
    let days = days
    let begins = (first...last).first(where: days.contains) ?? last + 1
    guard first < begins, isGap(first...begins - 1, in: first...last, delay) else { return nil }
    return begins + Self.start
  }

  /// Places of the quarters of the days that rows hold.
  private var days: Set<Int> {
    var days: Set<Int> = []
    for place in filled.indices where filled[place] > 0 {
      let (quarter, delay) = place.quotientAndRemainder(dividingBy: Self.longest + 1)
      days.insert(quarter + delay)
    }
    return days
  }

  /// The delay, in quarters, within which three in four of the filled rows were filled.
  private var usualDelay: Int? {
    let delays = (0...Self.longest).map { filledRows(0..<Self.quarters, within: $0) }
    guard let all = delays.last, all > 0 else { return nil }
    return delays.firstIndex { 4 * $0 >= 3 * all }
  }

  private func filledRows(_ quarters: some Sequence<Int>, within delay: Int) -> Int {
    quarters.reduce(0) { sum, quarter in
      let from = quarter * (Self.longest + 1)
      return sum + filled[from...from + delay].reduce(0) { $0 + Int($1) }
    }
  }

  private func isGap(
    _ run: ClosedRange<Int>, in all: ClosedRange<Int>, _ delay: Int
  ) -> Bool {
    guard run.lowerBound <= run.upperBound - delay else { return false }
    let early = run.lowerBound...run.upperBound - delay
    // Rows that were filled later were kept all along.
    let empty = early.reduce(0) { $0 + Int(rows[$1]) } - filledRows(early, within: Self.longest)
    let others = all.filter { quarter in
      quarter + delay <= all.upperBound && !(quarter...quarter + delay).overlaps(run)
    }
    let told = others.reduce(0) { $0 + Int(rows[$1]) }
    let filled = filledRows(others, within: delay)
    guard empty > 0, filled > 0 else { return false }
    return pow(Double(told) / Double(told + empty), Double(filled)) < Self.unlikely
  }
}
