/// A working-day count that cannot be made honestly.
public enum CalendarError: Error, Equatable, CustomStringConvertible {
  /// A day lies outside the years whose bank holidays are known.
  case outsideYears(nation: Nation, first: Day, last: Day)

  /// What is wrong and what to do, without the day itself.
  public var description: String {
    switch self {
    case .outsideYears(let nation, let first, let last):
      """
      a date lies outside the bank-holiday calendar of \(nation.rawValue) \
      (\(first.iso) to \(last.iso)); set the date aside or bring the calendar up to date
      """
    }
  }
}
