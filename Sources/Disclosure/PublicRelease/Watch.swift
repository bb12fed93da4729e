import Tables
public import Vocabulary

/// What the calendar alone tells of waits that stand as on a reference date.
///
/// Nobody referred in a period can have waited less than from its last day, nor more than from its
/// first: whoever reads a release knows that too.
public struct Watch: Sendable {
  private let calendar: WorkingDayCalendar
  private let until: @Sendable (Period) -> ClosedRange<Day>

  /// Creates a watch.
  ///
  /// - Parameters:
  ///   - calendar: The working days in which waits are counted.
  ///   - until: The reference dates that the counts of a period can have: one, or from the one to
  ///     the other of a year that stands still.
  public init(
    calendar: WorkingDayCalendar, until: @escaping @Sendable (Period) -> ClosedRange<Day>
  ) {
    self.calendar = calendar
    self.until = until
  }

  /// A table without the bands in which nobody can wait: the zeros of these are no secret, and
  /// would give away what is hidden beside them.
  ///
  /// Left as it is where somebody does.
  func possible(_ table: DraftTable) -> DraftTable {
    guard table.id == "C3.waiting", case .cells(let cells) = table.content,
      let bands = table.dimensions.first
    else { return table }
    let waits = waits(in: table.period)
    let codes = Set(bands.workingDays.filter { $0.days.overlaps(waits) }.map(\.code))
    let (inside, outside) = (
      cells.filter { codes.contains($0.key[0]) }, cells.filter { !codes.contains($0.key[0]) }
    )
    guard outside.allSatisfy({ $0.counted.number == 0 }) else { return table }
    return DraftTable(
      id: table.id, indicator: table.indicator, title: table.title, period: table.period,
      dimensions: [bands.with(codes)], recipe: table.recipe, content: .cells(inside))
  }

  /// The working days that those referred in a period can have waited.
  private func waits(in period: Period) -> ClosedRange<Int> {
    let dates = until(period)
    let least = workingDays(from: period.last, to: dates.lowerBound)
    return least...max(least, workingDays(from: period.first, to: dates.upperBound))
  }

  /// The most days of a unit for which any wait of a period can have been watched.
  func longest(in period: Period, unit: String) -> Int {
    let last = until(period).upperBound
    return unit == "calendar"
      ? period.first.days(to: last) : workingDays(from: period.first, to: last)
  }

  /// The financial years from each of some to the one in which a reference date of it lies, as names of
  /// cells have them; none of a year after which the counts know more.
  ///
  /// A year that went out already has those of its releases too: it may have been frozen since.
  func years(_ periods: [Period], out: (Period) -> [Day] = { _ in [] }) -> [String: [[String]]] {
    let all = Set(periods.filter { $0.kind == .financialYear }).sorted { $0.first < $1.first }
    var found: [String: [[String]]] = [:]
    for (place, year) in all.enumerated() {
      let ends = [until(year).lowerBound] + out(year)
      let lasts = Set(ends.compactMap { end in all[place...].firstIndex { $0.last >= end } })
      found[CellName.period(year)] = lasts.sorted().map { all[place...$0] }.filter { chain in
        zip(chain, chain.dropFirst()).allSatisfy { $0.last.adding(days: 1) == $1.first }
      }.map { $0.map(CellName.period) }
    }
    return found
  }

  private func workingDays(from start: Day, to end: Day) -> Int {
    (try? calendar.workingDays(from: max(start, calendar.first), to: end)) ?? 0
  }
}

/// What the calendar tells of tables of which nothing went out before: what was shown of others
/// stands as it was shown.
struct Watched {
  private let watch: Watch
  private let ledger: ReleaseLedger
  private let published: Set<[String]>

  init(_ watch: Watch, beside ledger: ReleaseLedger = ReleaseLedger()) {
    self.watch = watch
    self.ledger = ledger
    published = ledger.published
  }

  /// Whether a cell went out before, never as a number.
  func wasHidden(_ cell: CellName) -> Bool {
    !ledger.shown(cell.text).isEmpty && known(cell).isEmpty
  }

  /// What each number that went out of a cell tells of its count, the latest last.
  func known(_ cell: CellName) -> [(lower: Double, upper: Double)] {
    ledger.shown(cell.text).compactMap { shown in
      let written = WrittenCount(shown.text)
      guard case .number = written else { return nil }
      return ReaderKnowledge(policy: shown.policy).bounds(of: written)
    }
  }

  func years(_ periods: [Period]) -> [String: [[String]]] {
    watch.years(periods, out: ledger.asOf)
  }

  /// The most days for which any wait of a table can have been watched; nothing where that is not asked.
  func longest(_ table: DraftTable, _ shape: PublicShape) -> Int? {
    guard case .waits(let unit) = shape, !published.contains(PublicPlan.name(table)) else {
      return nil
    }
    return watch.longest(in: table.period, unit: unit)
  }
}

extension Dimension {
  /// The working days of each band of waits, by its code, such as `11_45` or `over_180`.
  fileprivate var workingDays: [(code: String, days: ClosedRange<Int>)] {
    categories.map { band in
      let ends = band.code.split(separator: "_").map { Int($0) }
      let (first, last) = (ends.first ?? nil, ends.last ?? nil)
      return (band.code, first.map { $0...max($0, last ?? $0) } ?? ((last ?? -1) + 1)...Int.max)
    }
  }

  fileprivate func with(_ codes: Set<String>) -> Dimension {
    Dimension(id: id, label: label, categories: categories.filter { codes.contains($0.code) })
  }
}
