import Records

/// Stretches of time of children, to be looked through for two that overlap.
///
/// A period that is stated again, in the same file or a later one, counts once, as it was stated
/// last: an episode still open in last year's return is closed by this year's.
struct Periods {
  // In 24 bytes, as there may be very many: days in 24 bits each, and of the fact's key as many as
  // tell the facts of one child apart.
  private struct Period {
    let child: UInt64
    private let days: UInt64
    let line: Int32
    private let kind: UInt32

    init(of row: SourceRow, from start: Int32, to end: Int32) {
      let day = { (number: Int32) in UInt64(min(max(Int(number) + 1 << 23, 0), 1 << 24 - 1)) }
      child = row.child.low
      days = day(start) << 40 | day(end) << 16 | UInt64(UInt16(clamping: row.place.file))
      line = row.place.line
      kind =
        UInt32(truncatingIfNeeded: row.fact.second) << 8
        | UInt32(UInt8(clamping: row.place.table))
    }

    var start: UInt64 { days >> 40 }
    var end: UInt64 { days >> 16 & (1 << 24 - 1) }
    var file: UInt16 { UInt16(truncatingIfNeeded: days) }
    var table: UInt8 { UInt8(truncatingIfNeeded: kind) }
    /// Nought for none.
    var fact: UInt32 { kind >> 8 }

    var place: RowPlace {
      RowPlace(file: Int32(file), line: line, table: Int32(table))
    }
  }

  // In many small lists, each with whole children: a single long one needs its own length again
  // while it grows and while it is sorted.
  private var lists = [[Period]](repeating: [], count: 256)

  /// Takes the period of a row.
  ///
  /// - Parameters:
  ///   - start: The first day.
  ///   - end: The day on which it ended; the next may begin on it.
  ///   - row: The row.
  mutating func add(from start: Int32, to end: Int32, of row: SourceRow) {
    lists[Int(truncatingIfNeeded: row.child.low >> 56)].append(
      Period(of: row, from: start, to: end))
  }

  /// The periods that start before an earlier one of the child in the same table has ended.
  ///
  /// - Parameter onOneDay: Whether two that start on one day overlap.
  /// - Returns: Where they stand, in any order.
  mutating func overlapping(onOneDay: Bool) -> [RowPlace] {
    var found: [RowPlace] = []
    for list in lists.indices {
      Self.keepLastStatements(&lists[list])
      found += Self.overlaps(&lists[list], onOneDay: onOneDay)
      lists[list] = []
    }
    return found
  }

  private static func overlaps(_ periods: inout [Period], onOneDay: Bool) -> [RowPlace] {
    periods.sort {
      ($0.child, $0.table, $0.start, $0.end, $0.file, $0.line)
        < ($1.child, $1.table, $1.start, $1.end, $1.file, $1.line)
    }
    var found: [RowPlace] = []
    var open: Period?
    for period in periods {
      let before = open.flatMap { isSameKind($0, period) ? $0 : nil }
      if let before, period.start < before.end, onOneDay || before.start < period.start {
        found.append(period.place)
      }
      if let before, before.end > period.end { continue }
      open = period
    }
    return found
  }

  private static func keepLastStatements(_ periods: inout [Period]) {
    periods.sort {
      ($0.child, $0.table, $0.fact, $0.file, $0.line)
        < ($1.child, $1.table, $1.fact, $1.file, $1.line)
    }
    var kept = 0
    for period in periods {
      let isRestated =
        kept > 0 && period.fact != 0 && periods[kept - 1].fact == period.fact
        && isSameKind(periods[kept - 1], period)
      if !isRestated { kept += 1 }
      periods[kept - 1] = period
    }
    periods.removeLast(periods.count - kept)
  }

  private static func isSameKind(_ one: Period, _ other: Period) -> Bool {
    one.child == other.child && one.table == other.table
  }
}
