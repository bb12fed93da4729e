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
    var number = [UInt8](repeating: 0, count: length)
    return write(cell, to: &number) ? number : nil
  }

  /// Writes the canonical form of a valid number.
  ///
  /// - Parameters:
  ///   - cell: A cell; spaces and dashes are ignored.
  ///   - number: Room for ten digits.
  /// - Returns: Whether length, signs and check digit are right.
  static func write(_ cell: Cell, to number: UnsafeMutablePointer<UInt8>) -> Bool {
    var count = 0
    var sum = 0
    var isVaried = false
    for byte in cell where byte != 0x20 && byte != UInt8(ascii: "-") {
      guard let digit = byte.digit, count < length else { return false }
      number[count] = byte
      isVaried = isVaried || byte != number[0]
      if count < length - 1 { sum += digit * (length - count) }
      count += 1
    }
    guard count == length, isVaried else { return false }
    return (11 - sum % 11) % 11 == number[length - 1].digit
  }

  /// The digits of a number.
  static let length = 10
}
