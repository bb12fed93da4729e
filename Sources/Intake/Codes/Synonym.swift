/// A spelling that the partnership itself settled: in a list, this value stands for that code.
public struct Synonym: Sendable, Hashable {
  /// The list's name.
  public let list: String
  /// The value as senders write it; case, spaces and punctuation do not matter.
  public let value: String
  /// The code, or `unknown` where the value says nothing.
  public let code: String
  /// The only source for which it holds, or none for all.
  public let source: String?
  /// The line of the file on which it stands.
  public let line: Int

  /// Creates a synonym.
  ///
  /// - Parameters:
  ///   - list: The list's name.
  ///   - value: The value as senders write it.
  ///   - code: The code, or `unknown` where the value says nothing.
  ///   - source: The only source for which it holds, or none for all.
  ///   - line: The line of the file on which it stands.
  public init(list: String, value: String, code: String, source: String? = nil, line: Int = 0) {
    self.list = list
    self.value = value
    self.code = code
    self.source = source
    self.line = line
  }

  /// The code that says that a value says nothing.
  static let nothing = "unknown"
}

extension LocalLists {
  /// The synonyms of a list: those of all sources, outranked by those of one.
  ///
  /// - Parameters:
  ///   - name: The list.
  ///   - source: The source, or none.
  /// - Returns: Codes by spelling; an empty code where a value says nothing.
  func synonyms(of name: ListName, source: String?) -> [String: String] {
    var words: [String: String] = [:]
    for synonym in synonyms.sorted(by: { ($0.source ?? "") < ($1.source ?? "") })
    where ListName(typed: synonym.list) == name
      && (synonym.source == nil || synonym.source == source)
    {
      let isNothing = Spelling.words(synonym.code) == Synonym.nothing
      let hasCode = CodeLists.hasCode(synonym.code, in: name, local: self)
      words[Spelling.words(synonym.value)] = isNothing && !hasCode ? "" : synonym.code
    }
    return words
  }
}
