/// A spelling that no list knows, told without the value itself.
public struct UnknownValue: Sendable, Hashable {
  /// The list that does not know it.
  public let list: String
  /// Its shape: `a` and `A` for letters, `9` for digits, signs as they are, cut at 40.
  public let shape: String
  /// A short keyed name, by which spellings of the same shape are told apart.
  public let name: String
  /// In how many cells it stands.
  public let count: Int
  /// The sources that sent it.
  public let sources: [String]
  /// Where it stands first, as `file:line`.
  public let places: [String]

  /// The shape of a text.
  ///
  /// - Parameter text: A text.
  /// - Returns: Its letters as `a` and `A`, its digits as `9`, its signs as they are, cut at 40.
  static func shape(of text: String) -> String {
    let shape = text.prefix(40).map { sign -> Character in
      if sign.isNumber { return "9" }
      guard sign.isLetter else { return sign.isWhitespace ? " " : sign }
      return sign.isUppercase ? "A" : "a"
    }
    return String(shape) + (text.count > 40 ? "\u{2026}" : "")
  }
}

/// The spellings of a delivery that no list knows.
public struct UnknownValues: Sendable {
  /// The spellings, by list, the most frequent first.
  public let values: [UnknownValue]
  /// Cells whose spellings were too many to be kept apart.
  public let cellsBeyondCap: Int
}
