import Foundation

/// Who wrote something and who approved it: never one person alone.
struct Approval {
  let author: String
  let approvers: [String]

  /// Checks the names.
  ///
  /// Names are one person's where they differ in case, accents, what is no letter and the order of
  /// their words alone. The author's own name among the approvers does not count; a withdrawal needs no author.
  init(author: String?, approvers: [String]) throws(ReleaseError) {
    let named = (author.map { [$0] } ?? []) + approvers
    guard named.allSatisfy({ !Self.normalised($0).isEmpty }) else { throw .namelessPerson }
    guard Set(named.flatMap(Self.alphabets)).count < 2 else { throw .mixedAlphabets }
    var seen = author.map(Self.spellings) ?? []
    let others = approvers.filter { name in
      let spellings = Self.spellings(of: name)
      defer { seen.formUnion(spellings) }
      return seen.isDisjoint(with: spellings)
    }
    guard others.count >= 2 else { throw .approvers(found: others.count) }
    self.author = author.map(Self.tidy) ?? ""
    self.approvers = others.map(Self.tidy)
  }

  /// Who stands for it, in words.
  var words: String {
    (author.isEmpty ? "" : "by \(author), ") + "approved by \(approvers.joined(separator: ", "))"
  }

  private static func tidy(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func normalised(_ name: String) -> String {
    String(String.UnicodeScalarView(letters(of: name))).lowercased()
  }

  /// A name as one word, and with its words in order.
  private static func spellings(of name: String) -> Set<String> {
    let words = name.split(whereSeparator: \.isWhitespace).map { normalised(String($0)) }
    return [normalised(name), words.filter { !$0.isEmpty }.sorted().joined(separator: " ")]
  }

  /// The alphabets of a name among those whose letters look alike.
  ///
  /// > Source: Unicode Technical Standard 39, Unicode security mechanisms, 5.1: mixed scripts.
  private static func alphabets(of name: String) -> [Substring] {
    letters(of: name).compactMap { $0.properties.name?.split(separator: " ").first }
      .filter(alike.contains)
  }

  private static let alike: Set<Substring> = [
    "LATIN", "GREEK", "COPTIC", "CYRILLIC", "ARMENIAN", "CHEROKEE", "LISU",
  ]

  /// Letters and digits alone: invisible signs, points and accents make no other person.
  private static func letters(of name: String) -> [Unicode.Scalar] {
    name.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint
        && ($0.properties.isAlphabetic && !$0.properties.isDiacritic
          || $0.properties.numericType != nil)
    }
  }
}
