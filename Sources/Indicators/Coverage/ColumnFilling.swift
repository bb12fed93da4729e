import Foundation

/// How the rows that an agency sent of one kind fill one column: rows by the quarter in which they
/// were told, and how many quarters later the day lies that the column holds.
///
/// A run of quarters without any such day is one in which nobody kept the column, where the rows told
/// early enough in it would hardly all have been left empty: of N filled among R other rows, as soon
/// after as three in four are, none in the next L has chance (R / (R + L)) ^ N. So a few rows that
/// nothing happened to are no gap, nor are the latest rows, to which it has not happened yet.
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

  /// Runs of quarters in which nobody kept it, before the quarter that is not over; the first reaches
  /// back, and the last on, without an end.
  func gaps(before end: Int) -> [ClosedRange<Int>] {
    guard let first = rows.firstIndex(where: { $0 > 0 }), let delay = usualDelay else { return [] }
    let last = min(end - Self.start, Self.quarters) - 1
    guard first <= last else { return [] }
    return runs(first...last).filter { isGap($0, in: first...last, delay) }.map { run in
      let isOpen = run.upperBound == last && !days.contains(last + 1)
      let lower = run.lowerBound == first ? Int.min : run.lowerBound + Self.start
      return lower...(isOpen ? Int.max : run.upperBound + Self.start)
    }
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

  /// Runs of quarters without a day.
  private func runs(_ all: ClosedRange<Int>) -> [ClosedRange<Int>] {
    let days = days
    var runs: [ClosedRange<Int>] = []
    for quarter in all where !days.contains(quarter) {
      if let run = runs.last, run.upperBound == quarter - 1 {
        runs[runs.count - 1] = run.lowerBound...quarter
      } else {
        runs.append(quarter...quarter)
      }
    }
    return runs
  }

  private func isGap(
    _ run: ClosedRange<Int>, in all: ClosedRange<Int>, _ delay: Int
  ) -> Bool {
    guard run.lowerBound <= run.upperBound - delay else { return false }
    let empty = (run.lowerBound...run.upperBound - delay).reduce(0) { $0 + Int(rows[$1]) }
    let others = all.filter { quarter in
      quarter + delay <= all.upperBound && !(quarter...quarter + delay).overlaps(run)
    }
    let told = others.reduce(0) { $0 + Int(rows[$1]) }
    let filled = filledRows(others, within: delay)
    guard empty > 0, filled > 0 else { return false }
    return pow(Double(told) / Double(told + empty), Double(filled)) < Self.unlikely
  }
}
