extension Cell {
  /// Whether the cell is a number as spreadsheets count days: 20000 (1954) to 69999 (2091).
  ///
  /// It is never read as a date: two ways of counting lie four years and a day apart.
  var isSerialNumber: Bool {
    guard count >= 5, let first = self[0].digit, (2...6).contains(first) else { return false }
    let whole = prefix { $0.digit != nil }
    guard whole.count == 5 else { return false }
    let rest = dropFirst(5)
    guard let point = rest.first else { return true }
    return point == UInt8(ascii: ".") && rest.count > 1
      && rest.dropFirst().allSatisfy { $0.digit != nil }
  }
}
