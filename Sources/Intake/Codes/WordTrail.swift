/// The words of a cell and where they stand.
struct WordTrail {
  /// One word.
  struct Word {
    /// The word as written, in lower case.
    let text: String
    /// The form in which it is compared.
    var form: String
    /// The part of the cell in which it stands; a dash, slash, colon or bracket starts a new one.
    let part: Int
    /// Whether it stands in brackets, which explain what stands outside them.
    let isInBrackets: Bool
  }

  /// The words in order, those that carry nothing left out.
  private(set) var words: [Word] = []
  /// How many words stand before the first dash or colon, which says what follows more closely.
  private(set) var head = 0
  private var word = ""
  private var part = 0
  private var depth = 0

  /// Reads the words of a text; a list letter such as `a)` before them falls away.
  ///
  /// - Parameter text: A cell's text.
  init(_ text: String) {
    let signs = Array(text.lowercased())
    for (index, sign) in signs.enumerated() {
      if sign.isLetter || sign.isNumber {
        word.append(sign)
      } else if !Self.isApostrophe(sign) || word.isEmpty || index + 1 == signs.count
        || !signs[index + 1].isLetter
      {
        if sign == ")", depth == 0, words.isEmpty { word = "" }
        close()
        pass(sign)
      }
    }
    close()
  }

  /// Whether words, given by their positions, are all that their part holds.
  ///
  /// - Parameter range: Positions of words.
  /// - Returns: Whether no other word stands in their part.
  func isWholePart(_ range: Range<Int>) -> Bool {
    let part = words[range.lowerBound].part
    return words[range.upperBound - 1].part == part
      && (range.lowerBound == 0 || words[range.lowerBound - 1].part != part)
      && (range.upperBound == words.count || words[range.upperBound].part != part)
  }

  /// Where the brackets end in which a word stands.
  ///
  /// - Parameter index: The word's position.
  /// - Returns: The position of the first word outside, or nothing where there is none.
  func endOfBrackets(after index: Int) -> Int? {
    guard words[index].isInBrackets else { return nil }
    return words[index...].firstIndex { !$0.isInBrackets }
  }

  /// The same words with others in their place.
  ///
  /// - Parameter replace: Gives another form for a form, or nothing.
  /// - Returns: The words, or nothing where none is replaced.
  func replacing(_ replace: (String) -> String?) -> WordTrail? {
    var trail = self
    var isReplaced = false
    for index in words.indices {
      guard let form = replace(words[index].form) else { continue }
      trail.words[index].form = form
      isReplaced = true
    }
    return isReplaced ? trail : nil
  }

  private mutating func close() {
    guard !word.isEmpty else { return }
    let form = WordForm.of(word)
    if Self.explaining.contains(word) { part += 1 }
    if !WordForm.fillers.contains(form) {
      words.append(
        Word(text: word, form: form, part: part, isInBrackets: depth > 0))
    }
    word = ""
  }

  private mutating func pass(_ sign: Character) {
    switch sign {
    case "(", "[": depth += 1
    case ")", "]": depth = max(0, depth - 1)
    case _ where !Self.partMarks.contains(sign): return
    case _ where Self.headMarks.contains(sign) && head == 0: head = words.count
    default: break
    }
    part += 1
  }

  private static let headMarks: Set<Character> = ["-", "\u{2013}", "\u{2014}", ":", ">"]

  private static let partMarks: Set<Character> = [
    "-", "\u{2013}", "\u{2014}", ":", ">", "/", ",", ";", "&", "+", "|",
  ]

  /// Words after which examples follow.
  static let explaining: Set<String> = [
    "e", "eg", "ie", "inc", "incl", "include", "includes", "including", "example", "such",
  ]

  /// Apostrophes, and the signs that stand for one after a wrong encoding.
  private static func isApostrophe(_ sign: Character) -> Bool {
    "'\u{2018}\u{2019}`?\u{FFFD}".contains(sign)
  }
}
