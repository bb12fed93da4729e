import Vocabulary

/// The periods for which an internal release shows figures.
///
/// > Source: indicators.md: rolling 12 months to the reference date, financial years to 31 March
/// > and their quarters, academic years.
struct Periods {
  let asOf: Day
  let firstEvent: Day
  /// Financial years that stand still and are counted by themselves.
  var frozen: [FrozenYear] = []
  /// The one frozen year that is counted, or none for all the others.
  var only: FrozenYear?
  /// For which quarters agencies sent nothing.
  var returns = Returns()

  /// Twelve months to the reference date.
  var rollingYear: Period {
    marked(
      Period(
        kind: .rollingYear, code: "12m-to-\(asOf.iso)", label: "12 months to \(asOf.words)",
        first: asOf.adding(days: 1).adding(years: -1), last: asOf))
  }

  /// Financial years from that of the first event to that of the reference date, at most five;
  /// without those that stand still.
  var financialYears: [Period] {
    if let only { return [frozenYear(only)].compactMap(\.self) }
    let still = Set(frozen.filter { $0.seen <= asOf }.map(\.ending))
    return years.filter { !still.contains($0.last.civil.year) }
  }

  /// Years of the data, whether they stand still or not.
  private var years: [Period] {
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
    guard only == nil else { return [] }
    let known = years.first?.first ?? asOf
    return (ended - 1...ended).compactMap { academicYear(ending: $0) }
      .filter { $0.first >= known }
  }

  /// Periods that every breakdown is shown for; the twelve months to the reference date stand
  /// alone only where they are no financial year.
  var main: [Period] {
    guard only == nil else { return financialYears }
    let isYear = years.contains { $0.first == rollingYear.first && $0.last == asOf }
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

  /// Whole months up to the reference date, at most so many.
  func months(atMost most: Int) -> [Period] {
    spans(of: 1, atMost: most) { first in
      "\(Day.monthName(first.civil.month)) \(first.civil.year)"
    }
  }

  /// Whole calendar quarters up to the reference date, at most so many.
  func wholeQuarters(atMost most: Int) -> [Period] {
    spans(of: 3, atMost: most) { first in
      let (year, month, _) = first.civil
      return "\(Day.monthName(month)) to \(Day.monthName(month + 2)) \(year)"
    }
  }

  private func spans(
    of months: Int, atMost most: Int, label: (Day) -> String
  ) -> [Period] {
    let (year, month, _) = asOf.adding(days: 1).civil
    // Months since the year 0, so that going back needs no borrowing.
    let end = (year * 12 + month - 1) / months * months
    return (0..<most).reversed().compactMap { back in
      let start = end - (back + 1) * months
      let next = start + months
      guard let first = Day(year: start / 12, month: start % 12 + 1, day: 1),
        let after = Day(year: next / 12, month: next % 12 + 1, day: 1)
      else { return nil }
      let code = String(first.iso.prefix(7))
      return Period(
        kind: .quarter, code: months == 1 ? code : "\(code)-quarter", label: label(first),
        first: first, last: after.adding(days: -1))
    }
  }

  private func frozenYear(_ frozen: FrozenYear) -> Period? {
    guard let year = financialYear(ending: frozen.ending) else { return nil }
    return Period(
      kind: year.kind, code: year.code,
      label: "\(year.label), frozen \(Self.words(frozen))", first: year.first,
      last: year.last)
  }

  /// When a year was frozen, and up to when its figures know anything.
  private static func words(_ frozen: FrozenYear) -> String {
    guard let day = frozen.frozenOn else { return "as seen on \(frozen.seen.words)" }
    return day == frozen.seen
      ? "on \(day.words)" : "on \(day.words) as of \(frozen.seen.words)"
  }

  private func financialYear(ending year: Int) -> Period? {
    guard let first = Day(year: year - 1, month: 4, day: 1),
      let last = Day(year: year, month: 3, day: 31)
    else { return nil }
    return marked(
      Period(
        kind: .financialYear, code: "\(year - 1)-\(Self.twoDigits(year))",
        label: "financial year ending March \(year)", first: first, last: last))
  }

  /// The period as provisional, where it is not over, an agency's returns for it are missing, or
  /// some agency had not begun.
  private func marked(_ period: Period) -> Period {
    guard let why = provisional(period) else { return period }
    return Period(
      kind: period.kind, code: period.code,
      label: "\(period.label), provisional\(words(why, of: period))",
      first: period.first, last: period.last, provisional: why)
  }

  /// Why figures of a period may move, if they may.
  private func provisional(_ period: Period) -> Period.Provisional? {
    if period.last > asOf { return .notOver }
    if returns.whole(in: period) != nil { return .beforeRecords }
    if returns.areIncomplete(in: period) { return .returnsMissing }
    return returns.begin(after: period) ? .beforeRecords : nil
  }

  private func words(_ why: Period.Provisional, of period: Period) -> String {
    switch why {
    case .notOver: " to \(asOf.words)"
    case .returnsMissing: ", returns incomplete"
    case .beforeRecords:
      returns.whole(in: period).map { ", the log whole only from \($0.words)" }
        ?? ", before every agency's records began"
    }
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
    return marked(
      Period(
        kind: .quarter, code: "\(year.code)-Q\(index + 1)",
        label: "\(Day.monthName(month)) to \(Day.monthName(month + 2)) \(calendarYear)",
        first: first, last: last))
  }

  private func academicYear(ending year: Int) -> Period? {
    guard let first = Day(year: year - 1, month: 9, day: 1),
      let last = Day(year: year, month: 8, day: 31)
    else { return nil }
    return marked(
      Period(
        kind: .academicYear, code: "AY\(year - 1)-\(Self.twoDigits(year))",
        label: "academic year ending August \(year)", first: first, last: last))
  }

  private static func twoDigits(_ year: Int) -> String {
    year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)"
  }
}
