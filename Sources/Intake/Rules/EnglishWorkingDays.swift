import Vocabulary

/// Working days of England, in which the national census of England states its rules.
enum EnglishWorkingDays {
  private static let calendar = WorkingDayCalendar(nation: .england)

  /// Whether more working days than a limit lie between two days.
  ///
  /// - Parameters:
  ///   - limit: Working days.
  ///   - start: The day counted as day 0.
  ///   - end: The day up to which is counted.
  /// - Returns: Whether there are more; no, where the calendar does not reach one of the days.
  static func areMore(than limit: Int, from start: Day, to end: Day) -> Bool {
    guard end > start, let days = try? calendar.workingDays(from: start, to: end) else {
      return false
    }
    return days > limit
  }
}
