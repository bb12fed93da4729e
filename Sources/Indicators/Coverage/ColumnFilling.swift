import Foundation

/// How the rows that a sender sent of one kind fill one column: rows by the quarter in which they
/// were told, and how many quarters later the day lies that the column holds.
///
/// A column begins to be kept after quarters without any such day, where rows waited for one in them
/// that would hardly all have waited in vain: of the n rows that wait for a day some quarters after they
/// were told, m wait in those quarters, and k get one, none of them there; the chance of that is
/// (1 - m / n) ^ k, and the product of these over all delays is the chance of the column. Where at least
/// half of the rows told in them were filled later, the column was kept all along. Quarters without a
/// day after the first are no gap: children who wait, and a service that stopped, look just so. That the
/// column may not have been kept in the first or the last of them is said where the chance is less than
/// one in five.
///
/// > Source: a permutation test within strata of equal delay, drawn with replacement; the strata are
/// > those of the life table (Cutler and Ederer 1958).
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
    isNeverNeeded || hasDay
  }

  /// Whether rows fill it; a single one among many may be a slip.
  var isFilled: Bool {
    let filled = filled.reduce(0, +)
    return isNeverNeeded || filled > 1 || (filled == 1 && rows.reduce(0, +) < Self.enough)
  }

  /// The last quarter of which it holds a day.
  var last: Int? {
    days.max().map { $0 + Self.start }
  }

  private var isNeverNeeded: Bool {
    isNeedless && !rows.contains { $0 > 0 }
  }

  /// The quarter from which it was kept; none where it was from the beginning.
  func begins(before end: Int) -> Int? {
    // The quarter that is not over counts as one: what waits in it has less time there, which only
    // makes the chance look larger.
    guard let all = told(before: end + 1), let begins = all.first(where: days.contains) else {
      return nil
    }
    let run = all.lowerBound..<begins
    guard !isFilledLater(run), chance(run, in: all) < Self.unlikely else { return nil }
    return begins + Self.start
  }

  /// The quarters at either end in which it may not have been kept.
  func doubt(before end: Int) -> Doubt {
    guard hasDay, let all = told(before: end) else { return Doubt() }
    let days = days
    var doubt = Doubt()
    if let first = all.first(where: days.contains),
      (Self.unlikely..<Self.doubtful).contains(chance(all.lowerBound..<first, in: all))
    {
      doubt.before = first + Self.start
    }
    if let last = all.last(where: days.contains), !days.contains(all.upperBound + 1),
      chance(last + 1..<all.upperBound + 1, in: all) < Self.doubtful
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

  private var hasDay: Bool {
    filled.contains { $0 > 0 }
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

  /// Whether at least half of the rows told in some quarters were filled at any time.
  private func isFilledLater(_ run: Range<Int>) -> Bool {
    let places = run.lowerBound * (Self.longest + 1)..<run.upperBound * (Self.longest + 1)
    return 2 * filled[places].reduce(0, +) >= rows[run].reduce(0, +)
  }

  /// The chance that no row got its day in a run of quarters, were each delay as likely in them as in
  /// all.
  private func chance(_ run: Range<Int>, in all: ClosedRange<Int>) -> Double {
    var waiting = rows
    return (0...Self.longest).reduce(1.0) { chance, delay in
      var (number, inRun, got) = (0, 0, 0)
      for quarter in all where quarter + delay <= all.upperBound {
        let filled = filled[quarter * (Self.longest + 1) + delay]
        number += Int(waiting[quarter])
        if run.contains(quarter + delay) { inRun += Int(waiting[quarter]) }
        got += Int(filled)
        waiting[quarter] -= filled
      }
      return inRun == 0 || got == 0
        ? chance : chance * pow(1 - Double(inRun) / Double(number), Double(got))
    }
  }
}
