/// The Soundex code of a name: its first letter and three digits for the consonants behind it.
///
/// > Source: R. C. Russell (1918), US patent 1,261,167, in the form of the United States National
/// > Archives (2007), where H and W do not part letters of one digit and vowels do.
enum Soundex {
  private static let digits = Array("01230120022455012623010202".utf8)

  /// Four bytes, or none where the text has no ASCII letter.
  static func code(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (code, count, last) = ([zero, zero, zero, zero], 0, zero)
    for byte in text where count < 4 {
      guard let letter = upper(byte) else { continue }
      let (digit, isFirst) = (digit(letter), count == 0)
      if isFirst || digit != zero && digit != last {
        code[count] = isFirst ? letter : digit
        count += 1
      }
      if isFirst || letter != UInt8(ascii: "H") && letter != UInt8(ascii: "W") { last = digit }
    }
    return count > 0 ? code[...] : []
  }

  private static let zero = UInt8(ascii: "0")

  private static func digit(_ letter: UInt8) -> UInt8 {
    digits[Int(letter - UInt8(ascii: "A"))]
  }

  private static func upper(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 32
    default: nil
    }
  }
}
