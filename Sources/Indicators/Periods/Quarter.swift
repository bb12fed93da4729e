import Vocabulary

/// Calendar quarters, numbered since the year 0.
enum Quarter {
  static func of(_ day: Day) -> Int {
    let (year, month, _) = day.civil
    return year * 4 + (month - 1) / 3
  }

  static func first(_ quarter: Int) -> Day? {
    Day(year: quarter / 4, month: quarter % 4 * 3 + 1, day: 1)
  }

  /// The first and the last day.
  static func days(_ quarter: Int) -> ClosedRange<Day>? {
    guard let first = first(quarter), let next = Self.first(quarter + 1) else { return nil }
    return first...next.adding(days: -1)
  }
}
