import Vocabulary

/// The periods for which an internal release shows figures.
///
/// > Source: indicators.md: rolling 12 months to the reference date, financial years to 31 March
/// > and their quarters, academic years.
struct Periods {
  let asOf: Day
  let firstEvent: Day

  /// Twelve months to the reference date.
  var rollingYear: Period {
    Period(
      kind: .rollingYear, code: "12m-to-\(asOf.iso)", label: "12 months to \(asOf.words)",
      first: asOf.adding(days: 1).adding(years: -1), last: asOf)
  }

  /// Financial years from that of the first event to that of the reference date, at most five.
  var financialYears: [Period] {
    let last = asOf.civil.month >= 4 ? asOf.civil.year + 1 : asOf.civil.year
    let first = firstEvent.civil.month >= 4 ? firstEvent.civil.year + 1 : firstEvent.civil.year
    return (max(first, last - 4)...max(first, last)).compactMap { financialYear(ending: $0) }
  }

  /// Quarters of the two latest financial years that ended by the reference date.
  var quarters: [Period] {
    financialYears.filter { $0.last <= asOf }.suffix(2).flatMap { year in
      (0..<4).compactMap { quarter($0, of: year) }
    }
  }

  /// Academic years that began with or after the first financial year of the data and ended by
  /// the reference date, at most two: an earlier one would be incomplete without saying so.
  var academicYears: [Period] {
    let ended = asOf.civil.month >= 9 ? asOf.civil.year : asOf.civil.year - 1
    let known = financialYears.first?.first ?? asOf
    return (ended - 1...ended).compactMap { academicYear(ending: $0) }
      .filter { $0.first >= known }
  }

  /// Periods that every breakdown is shown for; the twelve months to the reference date stand
  /// alone only where they are no financial year.
  var main: [Period] {
    let isYear = financialYears.contains { $0.first == rollingYear.first && $0.last == asOf }
    return (isYear ? [] : [rollingYear]) + financialYears
  }

  /// Periods that headline counts are shown for.
  var all: [Period] {
    main + quarters + academicYears
  }

  /// The state on the reference date.
  var snapshot: Period {
    Period(
      kind: .snapshot, code: "on-\(asOf.iso)", label: "on \(asOf.words)", first: asOf, last: asOf)
  }

  private func financialYear(ending year: Int) -> Period? {
    guard let first = Day(year: year - 1, month: 4, day: 1),
      let last = Day(year: year, month: 3, day: 31)
    else { return nil }
    let provisional = last > asOf ? ", provisional to \(asOf.words)" : ""
    return Period(
      kind: .financialYear, code: "\(year - 1)-\(Self.twoDigits(year))",
      label: "financial year ending March \(year)\(provisional)", first: first, last: last)
  }

  private func quarter(_ index: Int, of year: Period) -> Period? {
    let start = year.first.civil
    let month = (start.month - 1 + index * 3) % 12 + 1
    let calendarYear = start.year + (month < 4 ? 1 : 0)
    guard let first = Day(year: calendarYear, month: month, day: 1),
      let last = Day(
        year: calendarYear, month: month + 2,
        day: Day.daysIn(month: month + 2, year: calendarYear))
    else { return nil }
    return Period(
      kind: .quarter, code: "\(year.code)-Q\(index + 1)",
      label: "\(Day.monthName(month)) to \(Day.monthName(month + 2)) \(calendarYear)",
      first: first, last: last)
  }

  private func academicYear(ending year: Int) -> Period? {
    guard let first = Day(year: year - 1, month: 9, day: 1),
      let last = Day(year: year, month: 8, day: 31)
    else { return nil }
    return Period(
      kind: .academicYear, code: "AY\(year - 1)-\(Self.twoDigits(year))",
      label: "academic year ending August \(year)", first: first, last: last)
  }

  private static func twoDigits(_ year: Int) -> String {
    year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
  }
}
