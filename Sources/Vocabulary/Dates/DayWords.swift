extension Day {
  /// The day in words, such as "31 March 2025".
  public var words: String {
    let (year, month, day) = civil
    return "\(day) \(Self.monthName(month)) \(year)"
  }

  /// The English name of a month.
  ///
  /// - Parameter month: Month, 1 to 12.
  /// - Returns: The name.
  /// - Precondition: `month` is 1 to 12.
  public static func monthName(_ month: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ][month - 1]
  }
}
