import Records
import Vocabulary

/// What one source told with records of one kind: of which quarters, by its rows and by the days that
/// they hold.
struct KindCoverage {
  /// Rows by the quarter in which they were told.
  var rows = QuarterCounts()
  /// Quarters of the days that rows hold, by field.
  private var days = [Set<Int>](repeating: [], count: DayField.allCases.count)
  /// Which near quarters were added of each field: sets are slow.
  private var seen = [Bool](
    repeating: false, count: DayField.allCases.count * ColumnFilling.near.count)
  /// The quarter from which on some support has no end yet.
  private var open: Int?

  /// Days of what happens, not of who a child is.
  private static let fields = DayField.allCases.filter {
    ![.birth, .death, .birthMonth].contains($0)
  }

  mutating func add(_ row: Int, in records: PseudonymisedRecords, by asOf: Day) {
    for field in Self.fields {
      guard let day = records[field, row] else { continue }
      add(Quarter.of(day), of: field)
    }
    addSupport(row, in: records, by: asOf)
  }

  /// Support is told of for as long as it lasted, not on the day of its start alone.
  private mutating func addSupport(_ row: Int, in records: PseudonymisedRecords, by asOf: Day) {
    guard let start = records[.supportStarted, row], start <= asOf else { return }
    let closed = records[.closed, row].map { max($0, start) }
    let first = Quarter.of(start)
    guard let end = records[.supportEnded, row] ?? closed else {
      open = min(open ?? first, first)
      return
    }
    let last = Quarter.of(min(end, asOf))
    guard first < last else { return }
    for quarter in first...last { add(quarter, of: .supportStarted) }
  }

  private mutating func add(_ quarter: Int, of field: DayField) {
    let near = ColumnFilling.near
    if near.contains(quarter) {
      let place = field.rawValue * near.count + quarter - near.lowerBound
      guard !seen[place] else { return }
      seen[place] = true
    }
    days[field.rawValue].insert(quarter)
  }

  /// Ends support that has no end, where the source is still heard of: what it last said does not
  /// hold for ever.
  ///
  /// - Parameter end: The quarter that is not over.
  mutating func close(before end: Int) {
    guard let open, let first = rows.first else { return }
    let heard = days.lazy.flatMap(\.self).filter { $0 < end }.max() ?? first
    let last = rows.isSilent(after: heard, before: end) ? heard : end
    guard open <= last else { return }
    days[DayField.supportStarted.rawValue].formUnion(open...last)
  }

  /// Whether it told of a quarter, by a row or by the day of a field.
  func covers(_ quarter: Int, of fields: [DayField], before end: Int) -> Bool {
    if rows.covers(quarter, before: end) { return true }
    guard let first = rows.first, quarter >= first else { return false }
    return fields.contains { days[$0.rawValue].contains(quarter) }
  }
}
