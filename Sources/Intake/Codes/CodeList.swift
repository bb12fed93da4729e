import Vocabulary

/// A list of codes with every spelling by which its members are known.
struct CodeList {
  /// The codes and labels, in order of positions.
  let entries: [CodeEntry]
  private var spellings: [String: CodeReading] = [:]
  private var spellingsOfOtherYears: Set<String> = []
  /// The last resort: what the words of a cell say that no spelling matches.
  private let fallback: (@Sendable (String) -> CodeReading)?

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - entries: Codes and labels, in order of positions.
  ///   - words: Further spellings of codes; an empty code means that no value is sent.
  ///   - fallback: What words say that no spelling matches.
  init(
    _ entries: [CodeEntry], words: [String: String] = [:],
    fallback: (@Sendable (String) -> CodeReading)? = nil
  ) {
    self.entries = entries
    self.fallback = fallback
    for (position, entry) in entries.enumerated().reversed() {
      spellings[Spelling.words(entry.label)] = .code(Int32(position))
    }
    for (position, entry) in entries.enumerated() {
      spellings[Spelling.words(entry.code)] = .code(Int32(position))
    }
    add(words)
  }

  /// Adds spellings of codes of the list.
  ///
  /// - Parameter words: Codes by spelling; an empty code means that no value is sent.
  /// - Returns: The codes among them that the list does not have, in alphabetical order.
  @discardableResult
  mutating func add(_ words: [String: String]) -> [String] {
    var unknown: [String] = []
    for (spelling, code) in words {
      if code.isEmpty {
        spellings[Spelling.words(spelling)] = .noValue
      } else if let position = position(ofCode: code) {
        spellings[Spelling.words(spelling)] = .code(position)
      } else {
        unknown.append(code)
      }
    }
    return unknown.sorted()
  }

  /// Leaves spellings to the last resort, so that they are not found among other words.
  ///
  /// - Parameter unwanted: Spellings of codes or labels.
  mutating func remove(spellings unwanted: [String]) {
    for spelling in unwanted { spellings[Spelling.words(spelling)] = nil }
  }

  /// Adds words by which a row observes a person and no event.
  ///
  /// - Parameter persons: The words, such as those for somebody who only saw an incident.
  mutating func add(persons: [String]) {
    for spelling in persons { spellings[Spelling.words(spelling)] = .personOnly }
  }

  /// Tells codes that only other years know, so that they can be reported where they are read.
  ///
  /// - Parameter codes: The codes as they are sent.
  mutating func add(codesOfOtherYears codes: [String]) {
    spellingsOfOtherYears.formUnion(codes.map { Spelling.words($0) })
  }

  /// The position of a code.
  ///
  /// - Parameter code: The code, in any case.
  /// - Returns: Its position, or nothing where the list does not have it.
  func position(ofCode code: String) -> Int32? {
    let wanted = code.lowercased()
    return entries.firstIndex { $0.code.lowercased() == wanted }.map(Int32.init)
  }

  /// What a text means.
  ///
  /// - Parameter text: A cell's text, without spaces at its ends.
  /// - Returns: The code, or why there is none.
  func read(_ text: String) -> CodeReading {
    let reading = meaning(of: text)
    guard case .code(let position) = reading, isOfOtherYear(text) else { return reading }
    return .otherYear(position)
  }

  private func isOfOtherYear(_ text: String) -> Bool {
    guard !spellingsOfOtherYears.isEmpty else { return false }
    return ([text] + Decorations.parts(of: text)).contains {
      spellingsOfOtherYears.contains(Spelling.words($0))
    }
  }

  private func meaning(of text: String) -> CodeReading {
    let words = Spelling.words(text)
    if let known = spellings[words] { return known }
    var found: [CodeReading] = []
    for part in Decorations.parts(of: text) {
      guard let reading = spellings[Spelling.words(part)], !found.contains(reading) else {
        continue
      }
      found.append(reading)
    }
    if found.count == 1 { return found[0] }
    return fallback?(words) ?? .unrecognised
  }
}
