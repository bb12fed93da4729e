extension Cell {
  /// Whether the cell holds a long number as a spreadsheet shows it, such as 1.23457E+11: its last
  /// digits are lost.
  @inline(__always)
  var isScientificNumber: Bool {
    count >= 5 && self[0].digit != nil && self[1].digit == nil && hasExponent
  }

  private var hasExponent: Bool {
    guard let sign = firstIndex(of: UInt8(ascii: "+")), sign > 1, sign + 2 < count,
      self[sign - 1].upperCase == UInt8(ascii: "E")
    else { return false }
    let hasPoint = self[1] == UInt8(ascii: ".") || self[1] == UInt8(ascii: ",")
    return self[(hasPoint ? 2 : 1)..<(sign - 1)].allSatisfy { $0.digit != nil }
      && self[(sign + 1)...].allSatisfy { $0.digit != nil }
  }
}
