/// The words of a header, also where they are run together: `childName2` is child, name and 2.
struct HeaderWords {
  /// The words, in lower case.
  let words: [String]
  /// Letters and digits alone, in lower case.
  let letters: String

  /// Splits a header at spaces and punctuation, before capitals and between letters and digits.
  init(_ header: String) {
    var spaced = ""
    for character in header {
      if let last = spaced.last, Self.isSeam(last, character) { spaced.append(" ") }
      spaced.append(character)
    }
    words = Spelling.words(spaced).split(separator: " ").map(String.init)
    letters = words.joined()
  }

  /// The letters without a number at the end, as in `Name 1`.
  var unnumbered: String {
    guard words.count > 1, words.last?.allSatisfy(\.isNumber) == true else { return letters }
    return words.dropLast().joined()
  }

  /// Whether any of the words stands in the header.
  func hasAny(_ wanted: Set<String>) -> Bool {
    words.contains { wanted.contains($0) }
  }

  /// Whether the words are, in any order and but for small words, the same.
  var bare: [String] {
    words.filter { !Self.small.contains($0) }.sorted()
  }

  /// The words but for those that headers swap freely: `person_reference` and `Child Ref ID` mean
  /// the same.
  var meaning: [String] {
    Set(bare.map { Self.swapped[$0] ?? $0 }).sorted()
  }

  private static let swapped: [String: String] = {
    let groups: [String: [String]] = [
      "child": [
        "child", "childs", "pupil", "pupils", "student", "students", "person", "persons", "client",
        "nominal", "yp", "learner",
      ],
      "ref": [
        "ref", "refs", "rf", "reference", "references", "id", "ids", "identifier", "number", "no",
        "num", "nr",
      ],
      "birth": ["birth", "dob", "born", "birthdate"], "sex": ["sex", "gender"],
    ]
    return Dictionary(
      uniqueKeysWithValues: groups.flatMap { meaning, words in words.map { ($0, meaning) } })
  }()

  private static func isSeam(_ left: Character, _ right: Character) -> Bool {
    (left.isLowercase && right.isUppercase) || (left.isLetter && right.isNumber)
      || (left.isNumber && right.isLetter)
  }

  private static let small: Set<String> = ["of", "the", "for", "to", "in", "s", "a"]
}
