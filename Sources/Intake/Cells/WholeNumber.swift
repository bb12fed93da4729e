extension Cell {
  /// The whole number the cell holds, also where a spreadsheet sent it as `10.0`.
  var wholeNumber: Int? {
    var value = 0
    var index = 0
    while index < count, let digit = self[index].digit {
      guard index < 15 else { return nil }
      value = value * 10 + digit
      index += 1
    }
    guard index > 0 else { return nil }
    guard index < count else { return value }
    guard self[index] == UInt8(ascii: "."), index + 1 < count else { return nil }
    return self[(index + 1)...].allSatisfy { $0 == UInt8(ascii: "0") } ? value : nil
  }
}

extension UInt8 {
  /// The value of an ASCII digit.
  var digit: Int? {
    self >= 0x30 && self <= 0x39 ? Int(self) - 0x30 : nil
  }

  /// The value of an ASCII letter in upper case.
  var upperCase: UInt8 {
    self >= 0x61 && self <= 0x7A ? self - 0x20 : self
  }
}
