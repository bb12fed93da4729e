/// The NHS number and its check digit.
///
/// Ten digits; the first nine times 10 down to 2 are added, and 11 less the remainder by 11 is the
/// last, 11 standing for 0 and 10 for no valid number.
///
/// > Source: NHS Data Dictionary, NHS number.
enum NHSNumber {
  /// The canonical form of a valid number.
  ///
  /// - Parameter cell: A cell; spaces and dashes are ignored.
  /// - Returns: Ten digits, or nothing where length, signs or check digit are wrong.
  static func canonical(_ cell: Cell) -> [UInt8]? {
    let number = cell.filter { $0 != 0x20 && $0 != UInt8(ascii: "-") }
    let digits = number.compactMap(\.digit)
    guard digits.count == 10, number.count == 10, Set(digits).count > 1 else { return nil }
    let sum = (0..<9).reduce(0) { $0 + digits[$1] * (10 - $1) }
    return (11 - sum % 11) % 11 == digits[9] ? number : nil
  }
}
