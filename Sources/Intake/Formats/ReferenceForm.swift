/// The form that a national return asks of a sender's own references.
public enum ReferenceForm: String, Sendable, Hashable, Decodable {
  /// Of the Children in Need census: at most 20 letters and digits.
  ///
  /// > Source: rules 1570 and 1580 of the Children in Need census, from 2024/25.
  case laChildID = "la_child_id"

  /// The rules that a reference breaks.
  ///
  /// - Parameter cell: A trimmed cell.
  /// - Returns: Rules about its length and its characters.
  func breaches(of cell: Cell) -> [Rule] {
    var rules: [Rule] = []
    if cell.count > 20 { rules.append(.referenceTooLong) }
    if !cell.allSatisfy(\.isLetterOrDigit) { rules.append(.referenceSigns) }
    return rules
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    digit != nil || (0x41...0x5A).contains(upperCase)
  }
}
