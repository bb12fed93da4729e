/// Words that deny what stands beside them, so that "not female" is not read as female.
enum Denial {
  /// Words after which stands what is not meant.
  static let words: Set<String> = [
    "no", "not", "non", "none", "nor", "never", "without", "excl", "excluding", "except", "than",
  ]

  /// Words that leave open what a cell names, wherever they stand.
  static let doubts: Set<String> = ["awaiting", "negative", "pending", "undiagnosed"]

  /// Words that, once denied, take back what stands before them.
  static let findings: Set<String> = [
    "applicable", "confirmed", "diagnosed", "evident", "found", "present", "proven",
  ]

  /// How many words of a text deny or doubt.
  ///
  /// - Parameter text: Words in lower case, joined by single spaces.
  /// - Returns: How many.
  static func count(in text: String) -> Int {
    text.split(separator: " ").count { words.contains(String($0)) || doubts.contains(String($0)) }
  }
}
