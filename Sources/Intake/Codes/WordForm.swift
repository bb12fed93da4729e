/// The form in which words are compared: plural and singular alike, words that carry nothing left out.
enum WordForm {
  /// The form of a word.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Its form.
  static func of(_ word: String) -> String {
    let single = singular(word)
    return irregular[single] ?? single
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s") else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    return ["ss", "us", "is"].contains { word.hasSuffix($0) } ? word : String(word.dropLast())
  }

  /// The forms of a text's words, without those that carry nothing.
  ///
  /// - Parameter text: A text.
  /// - Returns: The forms, in order.
  static func all(in text: String) -> [String] {
    Spelling.words(text).split(separator: " ").map { of(String($0)) }.filter {
      !fillers.contains($0)
    }
  }

  /// Words that join others and decide nothing; "a" is kept for A&E.
  static let fillers: Set<String> = [
    "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
  ]

  /// Plurals that no rule makes, and words written in two ways.
  private static let irregular = [
    "children": "child", "people": "person", "women": "woman", "mps": "mp", "las": "la",
    "organization": "organisation", "center": "centre", "dept": "department",
  ]
}
