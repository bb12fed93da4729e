/// The working days of one nation: Monday to Friday without its bank holidays.
///
/// Days are counted after the start up to and including the end, so a referral's own day is day 0.
/// Outside the years of the published list it refuses rather than count holidays as work days.
///
/// > Source: gov.uk/bank-holidays, as collected by ministryofjustice/govuk-bank-holidays, 2012 to
/// > 2028, read on 25 February 2026; with the Scottish bank holiday of 15 June 2026, which that
/// > collection lacks (Royal Proclamation of 3 February 2026, and gov.uk/bank-holidays since).
public struct WorkingDayCalendar: Sendable {
  /// The nation whose bank holidays are left out.
  public let nation: Nation
  /// The first day that can be counted.
  public let first: Day
  /// The last day that can be counted.
  public let last: Day
  /// The version of the list, to stand beside every figure that rests on it.
  public static let version = "gov.uk 2026-02-25, with 15 June 2026 in Scotland"

  /// Working days from `first` up to and including each day, in order of days.
  private let cumulative: [Int32]

  /// Creates the calendar of a nation.
  ///
  /// - Parameter nation: The nation whose bank holidays are left out.
  public init(nation: Nation) {
    self.nation = nation
    let holidays = Self.holidays(of: nation.bankHolidayDivision)
    let years = holidays.map(\.civil.year)
    let first = Day(year: years.min() ?? 2012, month: 1, day: 1) ?? Day(number: 0)
    let last = Day(year: years.max() ?? 2012, month: 12, day: 31) ?? first
    let closed = Set(holidays)
    var total: Int32 = 0
    cumulative = (first.number...last.number).map { number in
      let day = Day(number: number)
      total += day.weekday <= 5 && !closed.contains(day) ? 1 : 0
      return total
    }
    self.first = first
    self.last = last
  }

  /// The working days between two days, by default those after the first up to and including the
  /// last.
  ///
  /// - Parameters:
  ///   - start: The day counted as day 0, a working day or not.
  ///   - end: The day up to which is counted; before the start gives a negative count.
  ///   - counting: Which of the two days themselves are counted.
  /// - Returns: Working days.
  /// - Throws: `CalendarError.outsideYears` where a day lies outside the list's years.
  public func workingDays(
    from start: Day, to end: Day, counting: WorkingDayCounting = .afterStart
  ) throws(CalendarError) -> Int {
    switch counting {
    case .afterStart: return Int(try position(of: end) - position(of: start))
    case .beforeEnd: return Int(try positionBefore(end) - positionBefore(start))
    case .bothEnds:
      guard start <= end else {
        return -(try workingDays(from: end, to: start, counting: counting))
      }
      return Int(try position(of: end) - positionBefore(start))
    }
  }

  /// The day by which so many working days have passed, such as a due date.
  ///
  /// - Parameters:
  ///   - count: Working days, at least 0.
  ///   - start: The day counted as day 0.
  /// - Returns: The first day on which so many are counted after the start; for 0 the start.
  /// - Throws: `CalendarError.outsideYears` where a day lies outside the list's years.
  /// - Precondition: `count >= 0`.
  public func day(workingDays count: Int, after start: Day) throws(CalendarError) -> Day {
    precondition(count >= 0, "a due date lies \(count) working days ahead")
    let wanted = Int(try position(of: start)) + count
    guard count > 0 else { return start }
    var (low, high) = (Int(start.number - first.number), cumulative.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(cumulative[middle]) < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < cumulative.count else {
      throw .outsideYears(nation: nation, first: first, last: last)
    }
    return first.adding(days: low)
  }

  /// Whether the day is a working day.
  ///
  /// - Parameter day: The day asked about.
  /// - Returns: Whether it is neither at a weekend nor a bank holiday.
  /// - Throws: `CalendarError.outsideYears` where the day lies outside the list's years.
  public func isWorkingDay(_ day: Day) throws(CalendarError) -> Bool {
    // The first day is New Year's Day, a bank holiday of every nation.
    guard day != first else { return false }
    return try position(of: day) > position(of: day.adding(days: -1))
  }

  /// The first working day on or after a day.
  ///
  /// - Parameter day: The day from which on one is looked for.
  /// - Returns: The working day; the day itself where it lies outside the list's years.
  public func workingDay(from day: Day) -> Day {
    // The longest rest, around Christmas, takes fewer than ten days.
    (0..<10).lazy.map { day.adding(days: $0) }.first { (try? isWorkingDay($0)) ?? true } ?? day
  }

  /// Working days before a day.
  private func positionBefore(_ day: Day) throws(CalendarError) -> Int32 {
    // The first day is New Year's Day, a bank holiday of every nation.
    day == first ? 0 : try isWorkingDay(day) ? position(of: day) - 1 : position(of: day)
  }

  private func position(of day: Day) throws(CalendarError) -> Int32 {
    guard day >= first, day <= last else {
      throw .outsideYears(nation: nation, first: first, last: last)
    }
    return cumulative[Int(day.number - first.number)]
  }

  private static func holidays(of division: String) -> [Day] {
    String(decoding: PackageResources.bank_holidays_csv, as: UTF8.self)
      .split(separator: "\n")
      .compactMap { line in
        let cells = line.split(separator: ",")
        guard cells.count == 2, cells[0] == division else { return nil }
        return Day(iso: cells[1])
      }
  }
}
