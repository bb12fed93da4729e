/// The canonical form of a sender's own references, version 1.
///
/// Upper case and without spaces, so that systems which pad or fold references still agree; a
/// whole number that a spreadsheet sent as `10.0` loses the fraction.
enum Reference {
  /// The byte between the parts of a composite reference.
  static let separator: UInt8 = 0x1F

  /// Adds the canonical form of a cell.
  ///
  /// - Parameters:
  ///   - cell: A trimmed cell.
  ///   - bytes: Where the canonical form is added.
  static func append(_ cell: Cell, to bytes: inout [UInt8]) {
    for byte in fraction(cell) where byte > 0x20 { bytes.append(byte.upperCase) }
  }

  /// Whether a reference in its canonical form is a word or a sign in place of one.
  ///
  /// Any digit but 0 makes it a reference: senders' references have one.
  ///
  /// - Parameter bytes: The canonical form; not empty.
  /// - Returns: Whether it says no more than that there is none, such as `N/A`, `-` or `0`.
  static func isPlaceholder(_ bytes: ArraySlice<UInt8>) -> Bool {
    var said: [UInt8] = []
    for byte in bytes {
      if byte > 0x30, byte <= 0x39 { return false }
      if byte == 0x30 || byte >= 0x80 || (0x41...0x5A).contains(byte) { said.append(byte) }
    }
    return said.allSatisfy { $0 == 0x30 } || placeholders.contains(said)
  }

  /// Whether a cell, as sent, is a word or a sign in place of a reference.
  ///
  /// - Parameter cell: A trimmed cell that is not empty.
  /// - Returns: Whether it says no more than that there is none.
  static func isPlaceholder(_ cell: Cell) -> Bool {
    var form: [UInt8] = []
    append(cell, to: &form)
    return isPlaceholder(form[...])
  }

  private static let placeholders: Set<[UInt8]> = Set(
    [
      "UNKNOWN", "UNK", "NOTKNOWN", "NK", "NOTRECORDED", "NA", "NAN", "NOTAPPLICABLE",
      "NOTAVAILABLE", "NONE", "NIL", "NULL", "BLANK", "EMPTY", "MISSING", "TBC", "TBA", "TBD",
      "PENDING", "AWAITING", "\u{2013}", "\u{2014}",
    ].map { Array($0.utf8) })

  /// The cell without a fraction of noughts after digits.
  static func fraction(_ cell: Cell) -> Cell {
    guard cell.count > 2, cell[cell.count - 1] == UInt8(ascii: "0"), cell.wholeNumber != nil,
      let point = cell.firstIndex(of: UInt8(ascii: "."))
    else { return cell }
    return Cell(rebasing: cell[0..<point])
  }

  /// The cell without a point and noughts at its end, whatever stands before them.
  static func withoutPoint(_ cell: Cell) -> Cell {
    guard let point = cell.lastIndex(of: UInt8(ascii: ".")), point > 0, point + 1 < cell.count,
      cell[(point + 1)...].allSatisfy({ $0 == UInt8(ascii: "0") })
    else { return cell }
    return Cell(rebasing: cell[0..<point])
  }
}
