/// How spellings are compared: by their words, whatever their case, spaces and punctuation.
enum Spelling {
  /// The words of a text in lower case, joined by single spaces.
  ///
  /// Apostrophes vanish ("child's" is one word); every other sign separates words.
  ///
  /// - Parameter text: A text.
  /// - Returns: The words; empty where the text has none.
  static func words(_ text: some StringProtocol) -> String {
    var words = ""
    var isBetween = false
    for character in wholeNumber(text).lowercased() {
      if character == "'" || character == "\u{2019}" { continue }
      guard character.isLetter || character.isNumber else {
        isBetween = !words.isEmpty
        continue
      }
      if isBetween { words.append(" ") }
      isBetween = false
      words.append(character)
    }
    return words
  }

  /// Letters and digits alone, in lower case: how headers are compared.
  ///
  /// - Parameter text: A header.
  /// - Returns: Its letters and digits.
  static func letters(_ text: some StringProtocol) -> String {
    words(text).filter { $0 != " " }
  }

  /// Drops the `.0` that spreadsheets add to whole numbers.
  private static func wholeNumber(_ text: some StringProtocol) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
      parts[0].allSatisfy(\.isNumber), parts[1].allSatisfy({ $0 == "0" })
    else { return String(text) }
    return String(parts[0])
  }
}
