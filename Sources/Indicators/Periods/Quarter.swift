import Vocabulary

/// Calendar quarters, numbered since the year 0.
enum Quarter {
  /// The quarter of a day.
  static func of(_ day: Day) -> Int {
    let place = Int(day.number) - near.first
    return near.quarters.indices.contains(place) ? near.quarters[place] : counted(day)
  }

  private static func counted(_ day: Day) -> Int {
    let (year, month, _) = day.civil
    return year * 4 + (month - 1) / 3
  }

  /// Those of the days that records tell of: millions of them are asked for.
  private static let near: (first: Int, quarters: [Int]) = {
    let first = Day(year: 2000, month: 1, day: 1)?.number ?? 0
    return (Int(first), (first..<first + 20_000).map { counted(Day(number: $0)) })
  }()

  static func first(_ quarter: Int) -> Day? {
    Day(year: quarter / 4, month: quarter % 4 * 3 + 1, day: 1)
  }

  /// The first and the last day.
  static func days(_ quarter: Int) -> ClosedRange<Day>? {
    guard let first = first(quarter), let next = Self.first(quarter + 1) else { return nil }
    return first...next.adding(days: -1)
  }
}
