import Foundation

/// How the rows that a sender sent of one kind fill one column: rows by the quarter in which they
/// were told, and how many quarters later the day lies that the column holds.
///
/// A column begins to be kept after quarters without any such day, where the rows told early enough in
/// them would hardly all have been left empty: of N filled among R other rows, as soon after as three
/// in four are, none in L others has chance (R / (R + L)) ^ N. Quarters without a day after the first
/// are no gap: children who wait, and a service that stopped, look just so. That the column may not
/// have been kept in the first or the last of them is said where the chance is less than one in five.
///
/// > Source: as `QuarterCounts`, with rows in place of quarters.
struct ColumnFilling {
  /// What a row says with a column.
  enum Cell {
    case filled(Int)
    case empty
    /// Nothing could stand there, as of support that was refused.
    case needless
  }

  /// Quarters at either end in which it is not sure that a column was kept.
  struct Doubt {
    /// Those before the first day.
    var before: Int?
    /// Those after the last day.
    var after: Int?
  }

  /// The chance below which a run of empty rows is taken for a column that nobody kept.
  private static let unlikely = 0.01
  /// The chance below which nobody can be sure that it was kept.
  private static let doubtful = 0.2
  /// From so many rows on, a single filled one may be a slip.
  private static let enough = 20
  /// The first quarter that is told apart, and how many are.
  private static let (start, quarters) = (1990 * 4, 256)
  /// The longest delay that is told apart, in quarters.
  private static let longest = 23

  private var rows = [Int32](repeating: 0, count: quarters)
  private var filled = [Int32](repeating: 0, count: quarters * (longest + 1))
  private var isNeedless = false

  mutating func add(told quarter: Int, _ cell: Cell) {
    let place = min(max(0, quarter - Self.start), Self.quarters - 1)
    if case .needless = cell {
      isNeedless = true
      return
    }
    rows[place] += 1
    guard case .filled(let day) = cell else { return }
    let delay = min(max(0, day - quarter), Self.longest)
    filled[place * (Self.longest + 1) + delay] += 1
  }

  /// Whether any row fills it, or none needs to.
  var hasAny: Bool {
    isNeverNeeded || filled.contains { $0 > 0 }
  }

  /// Whether rows fill it; a single one among many may be a slip.
  var isFilled: Bool {
    let filled = filled.reduce(0, +)
    return isNeverNeeded || filled > 1 || (filled == 1 && rows.reduce(0, +) < Self.enough)
  }

  private var isNeverNeeded: Bool {
    isNeedless && !rows.contains { $0 > 0 }
  }

  /// The quarter from which it was kept; none where it was from the beginning.
  func begins(before end: Int) -> Int? {
    guard let all = told(before: end), let delay = usualDelay else { return nil }
    let begins = all.first(where: days.contains) ?? all.upperBound + 1
    guard let chance = chance(all.lowerBound..<begins, in: all, delay), chance < Self.unlikely
    else {
      return nil
    }
    return begins + Self.start
  }

  /// The quarters at either end in which it may not have been kept.
  func doubt(before end: Int) -> Doubt {
    guard let all = told(before: end), let delay = usualDelay else { return Doubt() }
    let days = days
    var doubt = Doubt()
    if let first = all.first(where: days.contains) {
      let chance = chance(all.lowerBound..<first, in: all, delay)
      if chance.map((Self.unlikely..<Self.doubtful).contains) ?? true {
        doubt.before = first + Self.start
      }
    }
    if let last = all.last(where: days.contains), !days.contains(all.upperBound + 1),
      let chance = chance(last + 1..<all.upperBound + 1, in: all, delay), chance < Self.doubtful
    {
      doubt.after = last + Self.start
    }
    return doubt
  }

  /// Places of the quarters from the first row on.
  private func told(before end: Int) -> ClosedRange<Int>? {
    let last = min(end - Self.start, Self.quarters) - 1
    guard let first = rows.firstIndex(where: { $0 > 0 }), first <= last else { return nil }
    return first...last
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

  /// The chance that no row told in a run was filled so soon as the others are; 1 where none could be,
  /// nothing where no others can say how soon that is.
  private func chance(_ run: Range<Int>, in all: ClosedRange<Int>, _ delay: Int) -> Double? {
    guard run.count > delay else { return 1 }
    let early = run.lowerBound..<run.upperBound - delay
    // Rows that were filled later were kept all along.
    let empty = early.reduce(0) { $0 + Int(rows[$1]) } - filledRows(early, within: Self.longest)
    let others = all.filter { quarter in
      quarter + delay <= all.upperBound && !run.overlaps(quarter..<quarter + delay + 1)
    }
    let told = others.reduce(0) { $0 + Int(rows[$1]) }
    let filled = filledRows(others, within: delay)
    guard empty > 0 else { return 1 }
    guard filled > 0 else { return nil }
    return pow(Double(told) / Double(told + empty), Double(filled))
  }
}
