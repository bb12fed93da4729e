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

  /// The cell without a fraction of noughts after digits.
  private static func fraction(_ cell: Cell) -> Cell {
    guard cell.count > 2, cell[cell.count - 1] == UInt8(ascii: "0"), cell.wholeNumber != nil,
      let point = cell.firstIndex(of: UInt8(ascii: "."))
    else { return cell }
    return Cell(rebasing: cell[0..<point])
  }
}
