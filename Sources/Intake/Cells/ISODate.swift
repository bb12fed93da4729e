import Vocabulary

/// Reads the commonest form of a date, such as 2025-03-31, eight bytes at once.
enum ISODate {
  // Where the digits and dashes of the first eight bytes stand, lowest byte first: YYYY-MM-.
  private static let dashes: UInt64 = 0x2D00_002D_0000_0000
  private static let dashMask: UInt64 = 0xFF00_00FF_0000_0000
  private static let zeros: UInt64 = 0x0030_3000_3030_3030
  private static let digitMask: UInt64 = 0x00FF_FF00_FFFF_FFFF
  private static let aboveNine: UInt64 = 0x0076_7600_7676_7676
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The day that ten bytes name, or nothing where they are no such date; why is not told.
  ///
  /// - Parameter cell: Ten bytes.
  /// - Returns: The day.
  @inline(__always)
  static func day(_ cell: Cell) -> Day? {
    guard let base = UnsafeRawPointer(cell.baseAddress) else { return nil }
    let word = UInt64(littleEndian: base.loadUnaligned(as: UInt64.self))
    let digits = (word & digitMask) ^ zeros
    let tens = Int(cell[8]) - 0x30
    let units = Int(cell[9]) - 0x30
    guard word & dashMask == dashes, (digits &+ aboveNine | digits) & highBits == 0,
      0...3 ~= tens, 0...9 ~= units
    else { return nil }
    let year =
      digit(digits, 0) * 1000 + digit(digits, 1) * 100 + digit(digits, 2) * 10 + digit(digits, 3)
    return day(year: year, month: digit(digits, 5) * 10 + digit(digits, 6), day: tens * 10 + units)
  }

  @inline(__always)
  private static func digit(_ digits: UInt64, _ place: UInt64) -> Int {
    Int(truncatingIfNeeded: digits >> (8 * place) & 0xFF)
  }

  // Years are counted from March, so that the leap day is the last of a year.
  @inline(__always)
  private static func day(year: Int, month: Int, day: Int) -> Day? {
    guard year > 0, 1...12 ~= month, day >= 1,
      day <= 28 || day <= Day.daysIn(month: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
    return Day(number: Int32(truncatingIfNeeded: days - 719_468))
  }
}
