import Vocabulary

/// A list of codes with every spelling by which its members are known.
struct CodeList {
  /// The codes and labels, in order of positions.
  let entries: [CodeEntry]
  private var spellings: [String: CodeReading] = [:]
  private var spellingsOfOtherYears: Set<String> = []
  private var local: [String: CodeReading] = [:]
  private var errors = TypingErrors([])
  private let book: PhraseBook?
  /// The last resort: what the words of a cell say that no spelling matches.
  private let fallback: (@Sendable (String) -> CodeReading)?

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - entries: Codes and labels, in order of positions.
  ///   - words: Further spellings of codes; an empty code means that no value is sent.
  ///   - book: Phrases by which longer cells are read, or none.
  ///   - mendsErrors: Whether slips are mended; not in names, where one letter tells two apart.
  ///   - fallback: What words say that no spelling matches.
  init(
    _ entries: [CodeEntry], words: [String: String] = [:], book: PhraseBook? = nil,
    mendsErrors: Bool = true,
    fallback: (@Sendable (String) -> CodeReading)? = nil
  ) {
    self.entries = entries
    self.book = book
    self.fallback = fallback
    for (position, entry) in entries.enumerated().reversed() {
      spellings[Spelling.words(entry.label)] = .code(Int32(position))
    }
    for (position, entry) in entries.enumerated() {
      spellings[Spelling.words(entry.code)] = .code(Int32(position))
    }
    add(words)
    if let book {
      errors = TypingErrors(book.vocabulary.union(NearWords.known))
    } else if fallback == nil, mendsErrors {
      errors = TypingErrors(
        Set(spellings.keys.flatMap { $0.split(separator: " ").map(String.init) }),
        completes: false)
    }
  }

  /// Adds spellings of codes of the list.
  ///
  /// - Parameter words: Codes by spelling; an empty code means that no value is sent.
  /// - Returns: The codes among them that the list does not have, in alphabetical order.
  @discardableResult
  mutating func add(_ words: [String: String]) -> [String] {
    let (readings, unknown) = readings(of: words)
    spellings.merge(readings) { $1 }
    return unknown
  }

  /// Adds the partnership's own synonyms, which outrank everything else.
  ///
  /// - Parameter words: Codes by spelling; an empty code means that no value is sent.
  /// - Returns: The codes among them that the list does not have, in alphabetical order.
  @discardableResult
  mutating func settle(_ words: [String: String]) -> [String] {
    let (readings, unknown) = readings(of: words)
    local.merge(readings) { $1 }
    return unknown
  }

  private func readings(of words: [String: String]) -> ([String: CodeReading], [String]) {
    var readings: [String: CodeReading] = [:]
    var unknown: [String] = []
    for (spelling, code) in words {
      if code.isEmpty {
        readings[Spelling.words(spelling)] = .noValue
      } else if let position = position(ofCode: code) {
        readings[Spelling.words(spelling)] = .code(position)
      } else {
        unknown.append(code)
      }
    }
    return (readings, unknown.sorted())
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
    resolve(text).reading
  }

  /// What a text means and how it is known.
  ///
  /// - Parameter text: A cell's text, without spaces at its ends.
  /// - Returns: The code, or why there is none, and the step that decided.
  func resolve(_ text: String) -> CodeResolution {
    let found = meaning(of: text)
    guard case .code(let position) = found.reading, isOfOtherYear(text) else { return found }
    return CodeResolution(.otherYear(position), found.step)
  }

  private func isOfOtherYear(_ text: String) -> Bool {
    guard !spellingsOfOtherYears.isEmpty else { return false }
    return ([text] + Decorations.parts(of: text)).contains {
      spellingsOfOtherYears.contains(Spelling.words($0))
    }
  }

  private func meaning(of text: String) -> CodeResolution {
    let words = Spelling.words(text)
    if let settled = local[words] { return CodeResolution(settled, .local) }
    if let known = spellings[words] { return CodeResolution(known, step(of: words, known)) }
    if let book { return read(WordTrail(text), in: book) }
    let decorated = inDecorations(text)
    if let decorated { return decorated }
    guard fallback != nil || Denial.count(in: words) == 0 else {
      return CodeResolution(.unrecognised, .unknown)
    }
    if let fallback { return CodeResolution(fallback(words), .words) }
    return mended(words)
  }

  private func read(_ trail: WordTrail, in book: PhraseBook) -> CodeResolution {
    let resolution = book.read(trail)
    guard resolution.step == .unknown, let mended = trail.replacing(errors.mended) else {
      return resolution
    }
    return CodeResolution(book.read(mended).reading, .spelling)
  }

  private func inDecorations(_ text: String) -> CodeResolution? {
    let denials = Denial.count(in: Spelling.words(text))
    var found: [CodeResolution] = []
    for part in Decorations.parts(of: text) {
      let words = Spelling.words(part)
      let isCode = words.contains(where: \.isNumber)
      guard isCode || Denial.count(in: words) == denials, let reading = spellings[words],
        !found.contains(where: { $0.reading == reading })
      else { continue }
      found.append(CodeResolution(reading, step(of: words, reading)))
    }
    guard found.count == 1, !namesAnother(than: found[0].reading, in: text) else { return nil }
    return found[0]
  }

  /// Whether a cell holds another code of the list, or what looks like one, such as `22A 88A`.
  private func namesAnother(than reading: CodeReading, in text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.contains { word in
      guard word.count > 1, word.allSatisfy({ $0.isUppercase || $0.isNumber }) else { return false }
      if let position = position(ofCode: String(word)) { return .code(position) != reading }
      guard case .code(let own) = reading else { return false }
      let isLikeOwn = Self.shape(word) == Self.shape(entries[Int(own)].code[...])
      return isLikeOwn && Self.shape(word).count == 2
    }
  }

  /// Digits and letters in the order in which they follow each other: `22A` is like `8N`.
  private static func shape(_ code: Substring) -> String {
    code.reduce(into: "") { shape, sign in
      let kind: Character = sign.isNumber ? "9" : "A"
      if shape.last != kind { shape.append(kind) }
    }
  }

  private func mended(_ words: String) -> CodeResolution {
    var isMended = false
    let parts = words.split(separator: " ").map { word in
      guard let mended = errors.mended(String(word)) else { return String(word) }
      isMended = true
      return mended
    }
    let reading = isMended ? spellings[parts.joined(separator: " ")] : nil
    return CodeResolution(reading ?? .unrecognised, .spelling)
  }

  private func step(of words: String, _ reading: CodeReading) -> CodeResolution.Step {
    guard case .code(let position) = reading else { return .label }
    return Spelling.words(entries[Int(position)].code) == words ? .code : .label
  }
}
