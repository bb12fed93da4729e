extension Day {
  /// The age in completed years of someone born on this day.
  ///
  /// A person attains an age at the start of the anniversary; one born on 29 February has its
  /// birthday on 1 March in other years.
  ///
  /// - Parameter day: The day at which the age is asked.
  /// - Returns: Completed years, or nothing for a day before the birth.
  ///
  /// > Source: Family Law Reform Act 1969, section 9.
  public func age(on day: Day) -> Int? {
    guard day >= self else { return nil }
    let birth = civil
    let then = day.civil
    let reached = (then.month, then.day) >= (birth.month, birth.day)
    return then.year - birth.year - (reached ? 0 : 1)
  }

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
