/// Where a column stands in a file, as a spreadsheet names it; its own name may be personal.
enum ColumnPlace {
  /// The letters of a column, such as `F`, and its number from 1.
  ///
  /// - Parameter position: Columns before it.
  /// - Returns: Words such as `column F, no. 6`.
  static func words(_ position: Int) -> String {
    "column \(letters(position)), no. \(position + 1)"
  }

  /// The letters of columns, the first dozen by name.
  ///
  /// - Parameter positions: Columns before each.
  /// - Returns: Words such as `columns C, F and 3 more`.
  static func words(_ positions: [Int]) -> String {
    guard positions.count > 1 else { return positions.first.map(words) ?? "" }
    let named = positions.prefix(12).map(letters).joined(separator: ", ")
    let rest = positions.count - 12
    return "columns \(named)" + (rest > 0 ? " and \(rest) more" : "")
  }

  /// The letters of a column: A to Z, then AA.
  static func letters(_ position: Int) -> String {
    guard let letter = UnicodeScalar(65 + position % 26) else { return "" }
    return (position < 26 ? "" : letters(position / 26 - 1)) + String(Character(letter))
  }
}
