/// A unique pupil number: a check letter and twelve characters, the last a letter if temporary.
///
/// The check letter is the sum of each character's value times its position (2 to 13), modulo 23,
/// counted into an alphabet without I, O and S; a letter's value is its place in that alphabet.
///
/// > Source: formats.md 2.1.
struct PupilNumber: Hashable {
  static let alphabet = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
  /// Not in use as a local authority's number: the invented partnership's own.
  static let localAuthority = "999"
  /// Not in use either: children who first went to school elsewhere.
  static let elsewhere = "998"

  let text: String

  /// Creates the number with the right check letter for characters 2 to 13.
  init(rest: String) {
    text = String(decoding: [Self.checkLetter(of: rest)], as: UTF8.self) + rest
  }

  /// Creates the permanent number of a child.
  init(child: Int, authority: String, seed: UInt64) {
    self.init(rest: authority + Shuffle.text(child, digits: 9, seed: seed, salt: 1))
  }

  /// The temporary number a school gives while it does not know the permanent one.
  var temporary: PupilNumber {
    let body = text.dropFirst()
    let last = Int(body.utf8.last ?? 48) - 48
    let letter = String(decoding: [Self.alphabet[(last * 2 + 1) % 23]], as: UTF8.self)
    return PupilNumber(rest: body.dropLast() + letter)
  }

  static func checkLetter(of rest: String) -> UInt8 {
    var sum = 0
    for (index, byte) in rest.utf8.enumerated() {
      let isDigit = (48...57).contains(byte)
      sum += (index + 2) * (isDigit ? Int(byte) - 48 : alphabet.firstIndex(of: byte) ?? 0)
    }
    return alphabet[sum % 23]
  }
}
