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
    let number = cell.filter { $0 != 0x20 }.map(\.upperCase)
    guard number.count == 13, let check = alphabet.firstIndex(of: number[0]) else { return nil }
    var sum = 0
    for position in 1..<13 {
      guard let value = value(of: number[position], isLast: position == 12) else { return nil }
      sum += value * (position + 1)
    }
    return sum % 23 == check ? number : nil
  }

  /// Whether a number in its canonical form is temporary: it ends in a letter.
  ///
  /// - Parameter number: The canonical form.
  /// - Returns: Whether the last character is no digit.
  static func isTemporary(_ number: [UInt8]) -> Bool {
    number.last.map { $0.digit == nil } ?? false
  }

  private static func value(of byte: UInt8, isLast: Bool) -> Int? {
    byte.digit ?? (isLast ? alphabet.firstIndex(of: byte) : nil)
  }

  private static let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
}
