import Vocabulary

/// Reads words by the phrases of a list, the longest first.
///
/// A code whose beginning is another code is a finer one: `3A` and `3E` are kinds of `3`. Phrases
/// that say the same more finely refine each other, those of two kinds say what is common to both,
/// and those that have nothing in common say nothing. What stands in brackets, or after "such as",
/// explains what stands before it and never outranks it.
struct PhraseBook {
  private struct Phrase {
    let words: [String]
    let needsWholePart: Bool
    let yields: Bool
    let reading: CodeReading
  }

  /// What the words of a cell mean, and whether some deny or doubt what others name.
  private struct Said {
    var reading: CodeReading = .unrecognised
    var isDenied = false
  }

  /// The phrases of a cell, by the weight they carry.
  private struct Found {
    var plain: [CodeReading] = []
    var yielding: [CodeReading] = []
    var explaining: [CodeReading] = []
    /// Whether all that follows is an example.
    var explains = false
    /// Whether a word denies what follows it.
    var isDenied = false
    /// Whether what stands before is taken back too.
    var isTakenBack = false

    /// Notes a word that denies what follows it, or doubts the whole.
    mutating func denies(at index: Int, in trail: WordTrail) -> Bool {
      let word = trail.words[index]
      if Denial.doubts.contains(word.text) { isTakenBack = true }
      guard Denial.words.contains(word.text) || isTakenBack else { return false }
      let next = index + 1 < trail.words.count ? trail.words[index + 1].text : ""
      isTakenBack = isTakenBack || Denial.findings.contains(next)
      isDenied = isDenied || !word.isInBrackets
      return true
    }

    mutating func add(_ phrase: Phrase, isExplanation: Bool) {
      if isExplanation || explains {
        explaining.append(phrase.reading)
      } else if phrase.yields {
        yielding.append(phrase.reading)
      } else {
        plain.append(phrase.reading)
      }
    }
  }

  private var phrases: [String: [Phrase]] = [:]
  private let codes: CodeTokens
  private var umbrellas: [Int32: Int32] = [:]
  private let several: Int32?
  /// Every word that a phrase knows, in the form in which it is compared.
  private(set) var vocabulary: Set<String> = []

  /// Creates a book.
  ///
  /// - Parameters:
  ///   - entries: Codes and labels of the list.
  ///   - phrases: Phrases by code; `-` for those that mean that no value is sent, `?` for those
  ///     that look telling and are not. A phrase
  ///     after `=` must be all that its part of the cell holds, and no word may be unknown; one
  ///     after `~` moreover yields to every other phrase.
  ///   - umbrellas: Codes that stand for another one where nothing finer is said.
  ///   - several: The code that two codes named together stand for, or none.
  init(
    _ entries: [CodeEntry], phrases: [(code: String, phrase: String)],
    umbrellas: [String: String] = [:], several: String? = nil
  ) {
    let position = { (code: String) in entries.firstIndex { $0.code == code }.map(Int32.init) }
    self.several = several.flatMap(position)
    for (umbrella, code) in umbrellas {
      if let umbrella = position(umbrella) { self.umbrellas[umbrella] = position(code) }
    }
    let yielding = phrases.filter { $0.phrase.lowercased() == "~" + $0.code.lowercased() }
    codes = CodeTokens(
      entries, umbrellas: Set(self.umbrellas.keys),
      yielding: Set(yielding.compactMap { position($0.code) }))
    let bound = Set(phrases.map(\.phrase))
    for (position, entry) in entries.enumerated()
    where !bound.contains("=" + entry.label) && !bound.contains("~" + entry.label) {
      add(entry.label, .code(Int32(position)))
    }
    for (code, phrase) in phrases {
      let nothing: CodeReading = code == "?" ? .unrecognised : .noValue
      add(phrase, position(code).map { .code($0) } ?? nothing)
    }
    for key in self.phrases.keys { self.phrases[key]?.sort { $0.words.count > $1.words.count } }
  }

  private mutating func add(_ phrase: String, _ reading: CodeReading) {
    let words = WordForm.all(in: phrase)
    guard let first = words.first else { return }
    vocabulary.formUnion(words)
    let yields = phrase.hasPrefix("~")
    phrases[first, default: []].append(
      Phrase(
        words: words, needsWholePart: yields || phrase.hasPrefix("="), yields: yields,
        reading: reading))
  }

  /// What a text means.
  ///
  /// - Parameter trail: Its words.
  /// - Returns: The meaning and whether a code or words decided.
  func read(_ trail: WordTrail) -> CodeResolution {
    let said = meaning(of: trail)
    switch codes.strong(in: trail) {
    case .one(let code): return CodeResolution(standing(for: code), .code)
    case .several: return CodeResolution(.unrecognised, .unknown)
    case .none: break
    }
    guard !said.isDenied else { return CodeResolution(standing(for: said.reading), .words) }
    switch codes.weak(in: trail, besides: said.reading, isKnown: isKnown(trail)) {
    case .one(let code): return CodeResolution(standing(for: code), .code)
    case .several: return CodeResolution(.unrecognised, .unknown)
    case .none: return CodeResolution(standing(for: said.reading), .words)
    }
  }

  private func standing(for code: Int32) -> CodeReading {
    .code(umbrellas[code] ?? code)
  }

  private func standing(for said: CodeReading) -> CodeReading {
    guard case .code(let code) = said else { return said }
    return standing(for: code)
  }

  private func meaning(of trail: WordTrail) -> Said {
    let said = meaning(of: trail, in: trail.words.indices)
    guard said.reading == .unrecognised, !said.isDenied, trail.head > 0 else { return said }
    return Said(
      reading: named(
        by: meaning(of: trail, in: 0..<trail.head).reading,
        and: meaning(of: trail, in: trail.head..<trail.words.count).reading))
  }

  /// What two parts say that contradict each other: the first names the kind, the second which.
  private func named(by head: CodeReading, and rest: CodeReading) -> CodeReading {
    guard case .code(let kind) = head, umbrellas[kind] == nil else { return .unrecognised }
    guard case .code(let code) = rest, codes.areSiblings(kind, code) else { return head }
    return rest
  }

  private func meaning(of trail: WordTrail, in range: Range<Int>) -> Said {
    var found = Found()
    let isKnown = isKnown(trail)
    var index = range.lowerBound
    while index < range.upperBound {
      let word = trail.words[index]
      if let phrase = phrase(at: index, in: trail, isKnown: isKnown) {
        found.add(phrase, isExplanation: word.isInBrackets)
        index += phrase.words.count
      } else if found.denies(at: index, in: trail) {
        guard let next = trail.endOfBrackets(after: index) else { break }
        index = next
      } else {
        found.explains = found.explains || WordTrail.explaining.contains(word.text)
        index += 1
      }
    }
    guard !found.isTakenBack else { return Said(isDenied: true) }
    let said = found.plain.isEmpty ? found.yielding : found.plain
    let reading =
      said.isEmpty
      ? joined(found.explaining)
      : found.explaining.reduce(joined(said)) { refined($0, by: $1) }
    return Said(reading: reading, isDenied: found.isDenied)
  }

  /// Whether the book knows every word that stands outside brackets and before examples.
  private func isKnown(_ trail: WordTrail) -> Bool {
    for word in trail.words where !word.isInBrackets {
      if Denial.words.contains(word.text) || WordTrail.explaining.contains(word.text) {
        return true
      }
      guard
        vocabulary.contains(word.form) || word.text.contains(where: \.isNumber)
          || Self.isCouncil(word.text)
      else { return false }
    }
    return true
  }

  /// Whether a word is the short name of a council, such as "kmbc", which says nothing more.
  private static func isCouncil(_ word: String) -> Bool {
    (3...4).contains(word.utf8.count) && (word.hasSuffix("bc") || word.hasSuffix("cc"))
  }

  private func phrase(at index: Int, in trail: WordTrail, isKnown: Bool) -> Phrase? {
    phrases[trail.words[index].form]?.first { phrase in
      let end = index + phrase.words.count
      guard end <= trail.words.count else { return false }
      for (offset, word) in phrase.words.enumerated()
      where trail.words[index + offset].form != word { return false }
      return !phrase.needsWholePart || (isKnown && trail.isWholePart(index..<end))
    }
  }

  /// What several phrases say together.
  private func joined(_ readings: [CodeReading]) -> CodeReading {
    guard let first = readings.first else { return .unrecognised }
    guard readings.contains(where: { $0 != first }) else { return first }
    var found: [Int32] = []
    for reading in readings {
      guard case .code(let code) = reading else { return .unrecognised }
      found.append(code)
    }
    return (codes.joined(found) ?? several).map(CodeReading.code) ?? .unrecognised
  }

  /// What an explanation adds: a finer code of the same kind, or nothing.
  private func refined(_ said: CodeReading, by reading: CodeReading) -> CodeReading {
    guard case .code(let code) = said, case .code(let finer) = reading,
      codes.joined(code, finer) == finer
    else { return said }
    return reading
  }
}
