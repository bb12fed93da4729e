/// The words of an ethnicity while they are read.
struct EthnicityPhrase {
  private var words: [String]

  /// Creates a phrase from a text; list letters such as `a)` and codes with digits fall away.
  ///
  /// - Parameter text: A cell's text.
  init(_ text: String) {
    words = Spelling.words(text).split(separator: " ").map(String.init).filter { word in
      word.count > 1 && !word.contains(where: \.isNumber)
    }
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
  func has(_ wanted: [String]) -> Bool {
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
    let text = " " + words.joined(separator: " ") + " "
    return phrases.contains { text.contains(" \($0) ") }
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
