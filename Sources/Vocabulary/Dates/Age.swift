/// When someone born on 29 February has the birthday of a year that has no such day.
public enum LeapDayBirthday: Sendable, CaseIterable {
  /// On 1 March, as every figure here takes it.
  case firstOfMarch
  /// On 28 February, as some libraries and some senders take it.
  case lastOfFebruary
}

extension Day {
  /// The age in completed years of someone born on this day.
  ///
  /// A person attains an age at the start of the anniversary; there is none on 28 February for one
  /// born on the 29th, so 1 March follows.
  ///
  /// - Parameters:
  ///   - day: The day at which the age is asked.
  ///   - leapDay: When one born on 29 February has its birthday in other years.
  /// - Returns: Completed years, or nothing for a day before the birth.
  ///
  /// > Source: Family Law Reform Act 1969, section 9.
  public func age(on day: Day, leapDay: LeapDayBirthday = .firstOfMarch) -> Int? {
    guard day >= self else { return nil }
    // Far from an anniversary the mean year of 146,097 days in 400 years tells it; leap days move
    // an anniversary by less than three days.
    let (years, rest) = (400 * Int(day.number - number)).quotientAndRemainder(
      dividingBy: Self.daysIn400Years)
    if rest > 4 * 400, rest < Self.daysIn400Years - 4 * 400 { return years }
    let birth = civil
    let then = day.civil
    let last = Self.daysIn(month: birth.month, year: then.year)
    let birthday = leapDay == .lastOfFebruary ? min(birth.day, last) : birth.day
    let reached = (then.month, then.day) >= (birth.month, birthday)
    return then.year - birth.year - (reached ? 0 : 1)
  }

  private static let daysIn400Years = 146_097

  /// The same date so many years later, 1 March standing for a 29 February that does not exist.
  ///
  /// - Parameter years: Years to add, negative to go back.
  /// - Returns: The anniversary.
  public func adding(years: Int) -> Day {
    let (year, month, day) = civil
    if let anniversary = Day(year: year + years, month: month, day: day) { return anniversary }
    return Day(year: year + years, month: 3, day: 1) ?? self
  }
}
