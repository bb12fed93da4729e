/// How the rows that a sender sent of one kind fill one column: rows by the quarter in which they
/// were told, and how many quarters later the day lies that the column holds.
///
/// When it began to be kept is judged in ``begins(before:)``.
struct ColumnFilling {
  /// From so many rows on, a single filled one may be a slip.
  private static let enough = 20
  /// The first quarter that is told apart, and how many are.
  private static let (start, quarters) = (1990 * 4, 256)
  /// The longest delay that is told apart, in quarters.
  static let longest = 23

  /// Rows by the place of the quarter in which they were told, but for the needless.
  private(set) var rows: [Int32]
  private let filled: [Int32]
  private let isNeedless: Bool

  /// What a row says with a column, where it is not empty.
  enum Cell {
    /// A day of a quarter.
    case filled(Int)
    /// Nothing could stand there, as of support that was refused.
    case needless
  }

  /// Rows as they come.
  struct Tally {
    fileprivate var filled = [Int32](repeating: 0, count: quarters * (longest + 1))
    fileprivate var needless = [Int32](repeating: 0, count: quarters)

    mutating func add(_ cell: Cell, told quarter: Int) {
      let place = ColumnFilling.place(quarter)
      guard case .filled(let day) = cell else { return needless[place] += 1 }
      filled[place * (longest + 1) + min(max(0, day - quarter), longest)] += 1
    }
  }

  /// How rows fill a column.
  ///
  /// - Parameters:
  ///   - tally: Those that fill it, and those that need not.
  ///   - told: All rows.
  init(_ tally: Tally, told: QuarterCounts) {
    filled = tally.filled
    var rows = tally.needless.map { -$0 }
    for (quarter, number) in told.byQuarter { rows[Self.place(quarter)] += Int32(number) }
    self.rows = rows
    isNeedless = tally.needless.contains { $0 > 0 }
  }

  /// Quarters that are told apart.
  static let near = start..<start + quarters

  /// Where a quarter is counted.
  static func place(_ quarter: Int) -> Int {
    min(max(0, quarter - start), quarters - 1)
  }

  /// The quarter that is counted at a place.
  static func quarter(_ place: Int) -> Int {
    place + start
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
    days.keys.max().map(Self.quarter)
  }

  var hasDay: Bool {
    filled.contains { $0 > 0 }
  }

  private var isNeverNeeded: Bool {
    isNeedless && !rows.contains { $0 > 0 }
  }

  /// Rows by the place of the quarter of the day that they hold.
  var days: [Int: Int] {
    var days: [Int: Int] = [:]
    for place in filled.indices where filled[place] > 0 {
      let (quarter, delay) = place.quotientAndRemainder(dividingBy: Self.longest + 1)
      days[quarter + delay, default: 0] += Int(filled[place])
    }
    return days
  }

  /// Places of the quarters from the first row on, up to another.
  func told(before end: Int) -> ClosedRange<Int>? {
    let last = Self.place(end) - 1
    guard let first = rows.firstIndex(where: { $0 > 0 }), first <= last else { return nil }
    return first...last
  }

  /// Rows told in a quarter that got their day so many quarters later.
  func filled(told place: Int, after delay: Int) -> Int32 {
    filled[place * (Self.longest + 1) + delay]
  }

  /// Rows told in some quarters that were filled at any time.
  func filled(told run: Range<Int>) -> Int {
    let places = run.lowerBound * (Self.longest + 1)..<run.upperBound * (Self.longest + 1)
    return filled[places].reduce(0) { $0 + Int($1) }
  }
}
