/// A calendar date without a time of day or a time zone.
///
/// Times of day would shift dates across midnight in British Summer Time, so nothing here has one.
public struct Day: Hashable, Comparable, Sendable, Codable {
  /// Days since 1 January 1970; a count, negative before it.
  public let number: Int32

  /// The column value that stands for "no date sent".
  @inlinable public static var missingNumber: Int32 { Int32.min }

  /// Creates a day from its number.
  ///
  /// - Parameter number: Days since 1 January 1970.
  @inlinable public init(number: Int32) {
    self.number = number
  }

  /// Creates a day from a column value, or nothing where the column holds no date.
  ///
  /// - Parameter column: A day number or `missingNumber`.
  @inlinable public init?(column: Int32) {
    guard column != Self.missingNumber else { return nil }
    number = column
  }

  /// Creates a day from year, month and day of the month, or nothing where there is no such date.
  ///
  /// - Parameters:
  ///   - year: Gregorian year, 1 to 9999.
  ///   - month: Month, 1 to 12.
  ///   - day: Day of the month, from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Creates a day from an ISO 8601 date such as 2025-03-31, or nothing where the text is no date.
  ///
  /// - Parameter iso: Ten ASCII characters, year-month-day.
  public init?(iso: some StringProtocol) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    var parts = [0, 0, 0]
    for (index, range) in [0..<4, 5..<7, 8..<10].enumerated() {
      for byte in bytes[range] {
        guard (48...57).contains(byte) else { return nil }
        parts[index] = parts[index] * 10 + Int(byte - 48)
      }
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The Gregorian year, month and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The ISO 8601 form, such as 2025-03-31.
  public var iso: String {
    let (year, month, day) = civil
    let padding = String(repeating: "0", count: max(0, 4 - String(year).count))
    return "\(padding)\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    let offset = (Int(number) + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }

  /// Orders days by time.
  ///
  /// - Parameters:
  ///   - lhs: A day.
  ///   - rhs: Another day.
  /// - Returns: Whether the first is earlier.
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.number < rhs.number
  }

  /// The day so many calendar days later.
  ///
  /// - Parameter days: Calendar days, negative for earlier.
  /// - Returns: The day reached.
  @inlinable public func adding(days: Int) -> Day {
    Day(number: number + Int32(days))
  }

  /// The calendar days from this day to another.
  ///
  /// - Parameter other: The later day; an earlier one gives a negative number.
  /// - Returns: Calendar days.
  public func days(to other: Day) -> Int {
    Int(other.number - number)
  }

  /// The days in a month of a Gregorian year.
  ///
  /// - Parameters:
  ///   - month: Month, 1 to 12.
  ///   - year: Gregorian year.
  /// - Returns: Days, 28 to 31.
  public static func daysIn(month: Int, year: Int) -> Int {
    guard month == 2 else { return [4, 6, 9, 11].contains(month) ? 30 : 31 }
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return isLeap ? 29 : 28
  }
}
