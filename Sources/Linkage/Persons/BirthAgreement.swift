import Vocabulary

/// How far two dates of birth agree.
enum BirthAgreement: Sendable {
  /// The same day.
  case same
  /// The same year, with day and month swapped.
  case swapped
  /// One of day, month and year differs.
  case onePart
  /// More differs than a slip explains.
  case far

  init(_ left: Day, _ right: Day) {
    guard left != right else {
      self = .same
      return
    }
    let (one, other) = (left.civil, right.civil)
    if one.year == other.year, one.month == other.day, one.day == other.month {
      self = .swapped
      return
    }
    let parts = [one.year == other.year, one.month == other.month, one.day == other.day]
    self = parts.count { $0 } == 2 ? .onePart : .far
  }

  /// The day with day and month swapped, or nothing where that is no other date.
  static func swap(_ day: Day) -> Day? {
    let civil = day.civil
    guard civil.day <= 12, civil.day != civil.month else { return nil }
    return Day(year: civil.year, month: civil.day, day: civil.month)
  }
}
