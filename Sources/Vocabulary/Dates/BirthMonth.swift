/// A birth of which only the month is known, so that an age can be one of two.
public struct BirthMonth: Hashable, Sendable {
  /// The first day of the month.
  public let first: Day

  /// The month of a day.
  ///
  /// - Parameter day: Any day of the month.
  public init(of day: Day) {
    first = day.adding(days: 1 - day.civil.day)
  }

  /// Reads a month such as 2010-06, or nothing where the text is none.
  ///
  /// - Parameter iso: Seven ASCII characters, year-month.
  public init?(iso: some StringProtocol) {
    guard let day = Day(iso: "\(iso)-01") else { return nil }
    first = day
  }

  /// The last day of the month.
  public var last: Day {
    let (year, month, _) = first.civil
    return first.adding(days: Day.daysIn(month: month, year: year) - 1)
  }

  /// The 15th, by which one age is assigned where one is needed: never more than 16 days wrong.
  public var middle: Day {
    first.adding(days: 14)
  }

  /// The ages in completed years that someone born in this month can have.
  ///
  /// - Parameter day: The day at which the age is asked.
  /// - Returns: One age, or two in the month of the birthday; nothing for a day before the month.
  ///
  /// > Source: Family Law Reform Act 1969, section 9, for the first and the last day of the month.
  public func ages(on day: Day) -> ClosedRange<Int>? {
    guard let oldest = first.age(on: day) else { return nil }
    return (last.age(on: day) ?? 0)...oldest
  }

  /// Whether it cannot be told which of two ages someone born in this month has on a day.
  ///
  /// - Parameter day: The day at which the age is asked.
  /// - Returns: Whether there are two.
  public func isAmbiguous(on day: Day) -> Bool {
    ages(on: day).map { $0.count > 1 } ?? false
  }
}
