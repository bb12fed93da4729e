/// The words of an ethnicity while they are read.
struct EthnicityPhrase {
  private var words: [String] {
    didSet { text = Self.text(of: words) }
  }
  /// The words between blanks, so that phrases are found among them.
  private var text: String
  /// Whether a sign or a word joins parts, such as "/" or "and".
  let joinsParts: Bool
  /// Whether a question mark leaves open what is said.
  let isDoubted: Bool

  /// Creates a phrase; list letters such as `a)` and codes with digits fall away.
  ///
  /// - Parameters:
  ///   - text: Words in lower case, joined by single spaces.
  ///   - written: The cell as it was sent.
  init(_ text: String, written: String) {
    joinsParts =
      written.contains { "/&+,;".contains($0) } || text.split(separator: " ").contains("and")
    isDoubted = written.hasSuffix("?") || written.contains("?)")
    let whole = text.hasPrefix("w b ") ? "white black " + text.dropFirst(4) : text
    words = whole.split(separator: " ").map(String.init).filter { word in
      word.utf8.count > 1 && !word.contains(where: \.isNumber)
    }
    self.text = Self.text(of: words)
  }

  private static func text(of words: [String]) -> String {
    " " + words.joined(separator: " ") + " "
  }

  /// The same phrase with other words in the place of some.
  ///
  /// - Parameter replace: Gives another word for a word, or nothing.
  /// - Returns: The phrase, or nothing where no word is replaced.
  func replacing(_ replace: (String) -> String?) -> EthnicityPhrase? {
    var phrase = self
    phrase.words = words.map { replace($0) ?? $0 }
    return phrase.words == words ? nil : phrase
  }

  /// Whether one of the words is there.
  ///
  /// - Parameter wanted: Words in lower case.
  /// - Returns: Whether any is there.
  func has(_ wanted: String...) -> Bool {
    has(wanted)
  }

  /// Whether one of the words is there.
  ///
  /// - Parameter wanted: Words in lower case.
  /// - Returns: Whether any is there.
  func has(_ wanted: some Collection<String>) -> Bool {
    words.contains { wanted.contains($0) }
  }

  /// Whether a word starts with one of the beginnings.
  ///
  /// - Parameter beginnings: Beginnings in lower case.
  /// - Returns: Whether any word does.
  func hasPrefix(_ beginnings: String...) -> Bool {
    words.contains { word in beginnings.contains { word.hasPrefix($0) } }
  }

  /// Whether one of the phrases is there, word by word.
  ///
  /// - Parameter phrases: Words joined by single spaces.
  /// - Returns: Whether any is there.
  func holds(_ phrases: String...) -> Bool {
    phrases.contains { text.contains(" \($0) ") }
  }

  /// Whether the phrase is this one and nothing else.
  ///
  /// - Parameter phrase: Words joined by single spaces.
  /// - Returns: Whether all words are these.
  func isExactly(_ phrase: String) -> Bool {
    words.joined(separator: " ") == phrase
  }

  /// Whether the first word is one of these.
  ///
  /// - Parameter wanted: Words in lower case.
  /// - Returns: Whether the first is one of them.
  func starts(with wanted: String...) -> Bool {
    words.first.map(wanted.contains) ?? false
  }

  /// Whether there are words and none but these.
  ///
  /// - Parameter known: Words in lower case.
  /// - Returns: Whether each word is one of them.
  func isOnly(_ known: String...) -> Bool {
    !words.isEmpty && words.allSatisfy(known.contains)
  }

  /// Cuts off what stands behind a word that denies it, such as "British" of "except British".
  ///
  /// - Returns: Whether anything is left that says something: "other than" alone does not.
  mutating func cutDenied() -> Bool {
    guard let denial = words.firstIndex(where: Denial.words.contains) else { return true }
    words.removeSubrange(denial...)
    return !words.isEmpty && words != ["other"]
  }

  /// Drops the first of the phrases that is there, where something is left beside it.
  ///
  /// - Parameter phrases: Words joined by single spaces, the longest first.
  mutating func drop(_ phrases: String...) {
    for phrase in phrases {
      let wanted = phrase.split(separator: " ").map(String.init)
      guard words.count > wanted.count,
        let start = (0...(words.count - wanted.count)).first(where: {
          Array(words[$0..<($0 + wanted.count)]) == wanted
        })
      else { continue }
      words.removeSubrange(start..<(start + wanted.count))
      return
    }
  }
}
