/// The unique pupil number and its check letter.
///
/// Thirteen characters: a check letter, three digits of the authority, eight digits, and a digit
/// or, where the number is temporary, a letter. The check letter is the sum of each value times
/// its position, from 2 to 13, modulo 23; a last letter counts as its place in the same alphabet,
/// from 0 for A to 22 for Z.
///
/// > Source: UK Government Data Standards Catalogue, Unique Pupil Number 2.0 (18 November 2004),
/// > validations 1 to 6, the last of which gives the value of a temporary number's letter;
/// > Department for Education, Unique pupil numbers: guide for schools and local authorities.
enum UniquePupilNumber {
  /// The canonical form of a valid number.
  ///
  /// - Parameter cell: A cell; spaces are ignored and case does not matter.
  /// - Returns: Thirteen upper-case characters, or nothing where shape or check letter are wrong.
  static func canonical(_ cell: Cell) -> [UInt8]? {
    var number = [UInt8](repeating: 0, count: length)
    return write(cell, to: &number) ? number : nil
  }

  /// Writes the canonical form of a valid number.
  ///
  /// - Parameters:
  ///   - cell: A cell; spaces are ignored and case does not matter.
  ///   - number: Room for thirteen characters.
  /// - Returns: Whether shape and check letter are right.
  static func write(_ cell: Cell, to number: UnsafeMutablePointer<UInt8>) -> Bool {
    var count = 0
    var sum = 0
    for byte in cell where byte != 0x20 {
      guard count < length else { return false }
      number[count] = byte.upperCase
      if count > 0 {
        guard let value = value(of: number[count], isLast: count == length - 1) else {
          return false
        }
        sum += value * (count + 1)
      }
      count += 1
    }
    return count == length && sum % 23 == place(of: number[0])
  }

  /// The characters of a number.
  static let length = 13

  private static func value(of byte: UInt8, isLast: Bool) -> Int? {
    byte.digit ?? (isLast ? place(of: byte) : nil)
  }

  // The alphabet of check letters leaves out I, O and S.
  private static func place(of byte: UInt8) -> Int? {
    switch byte {
    case 0x41...0x48: Int(byte) - 0x41
    case 0x4A...0x4E: Int(byte) - 0x42
    case 0x50...0x52: Int(byte) - 0x43
    case 0x54...0x5A: Int(byte) - 0x44
    default: nil
    }
  }
}
