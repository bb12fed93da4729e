import Vocabulary

/// Reads a self-defined ethnicity in the scheme that its source declares.
struct EthnicityReader {
  private let scheme: EthnicityScheme?
  private var own: [String: CodeReading] = [:]
  private var local: [String: CodeReading] = [:]

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - scheme: The declared scheme, or none.
  ///   - values: The sender's own values with the department's codes they stand for.
  ///   - synonyms: The partnership's own spellings, which outrank everything else.
  init(
    scheme: EthnicityScheme?, values: [String: String] = [:], synonyms: [String: String] = [:]
  ) {
    self.scheme = scheme
    for (spelling, code) in values { own[Spelling.words(spelling)] = Self.reading(ofCode: code) }
    for (spelling, code) in synonyms {
      local[Spelling.words(spelling)] = Self.reading(ofCode: code)
    }
  }

  /// What a code stands for: one of the department's, main or extended, or that of a broad group.
  ///
  /// - Parameter code: The code; an empty one means that no value is sent.
  /// - Returns: The ethnicity, or no value where there is no such code.
  static func reading(ofCode code: String) -> CodeReading {
    if let ethnicity = EthnicityCodes.department[code.uppercased()] {
      return .code(ethnicity.rawValue)
    }
    return EthnicGroup(code: code).flatMap(\.anyOther).map { .broad($0.rawValue) } ?? .noValue
  }

  /// What a text means.
  ///
  /// - Parameter text: A cell's text, without spaces at its ends.
  /// - Returns: The ethnicity, or why there is none.
  func read(_ text: String) -> CodeReading {
    resolve(text).reading
  }

  /// What a text means and how it is known.
  ///
  /// - Parameter text: A cell's text, without spaces at its ends.
  /// - Returns: The ethnicity, or why there is none, and the step that decided.
  func resolve(_ text: String) -> CodeResolution {
    let words = Spelling.words(text)
    if let settled = local[words] { return CodeResolution(settled, .local) }
    if let known = own[words] { return CodeResolution(known, .label) }
    if let known = schemeCode(text) { return CodeResolution(.code(known.rawValue), .code) }
    if let known = EthnicityCodes.department[text.uppercased()] {
      return CodeResolution(.code(known.rawValue), .code)
    }
    let said = said(by: EthnicityPhrase(words, written: text))
    let codes = departmentCodes(in: text)
    if let code = codes.first {
      let isOne = codes.count == 1 && !contradicts(said.reading, code)
      return CodeResolution(isOne ? .code(code.rawValue) : .unrecognised, .code)
    }
    guard said.reading == .unrecognised else { return said }
    if let group = censusGroup(text) { return CodeResolution(group, .code) }
    let needsScheme = Self.isBareCode(text) && (scheme == nil || scheme == .dfe)
    return CodeResolution(needsScheme ? .schemeMissing : .unrecognised, .unknown)
  }

  /// What words say, slips mended first: "White Britsh" is not some other White background.
  private func said(by phrase: EthnicityPhrase) -> CodeResolution {
    let said = EthnicityWords.read(phrase)
    guard let mended = phrase.replacing(Self.errors.mended) else {
      return CodeResolution(said, .words)
    }
    let meant = EthnicityWords.read(mended)
    return CodeResolution(meant, meant == said ? .words : .spelling)
  }

  private static let errors = TypingErrors(EthnicityWords.vocabulary)

  /// Whether words name another group than a code does; "other" and "mixed" take in many.
  private func contradicts(_ said: CodeReading, _ code: Ethnicity) -> Bool {
    guard case .code(let position) = said, let words = Ethnicity(rawValue: position) else {
      return false
    }
    let lenient: Set<EthnicGroup> = [.other, .mixed, .unknown]
    return words.group != code.group && lenient.isDisjoint(with: [words.group, code.group])
  }

  private func schemeCode(_ text: String) -> Ethnicity? {
    let code = text.uppercased()
    let number = Spelling.words(text)
    switch scheme {
    case .letters16: return EthnicityCodes.letters16[code] ?? lettersInside(code)
    case .letters18: return EthnicityCodes.letters18[code] ?? lettersInside(code)
    case .pole: return EthnicityCodes.pole[number] ?? EthnicityCodes.pole[leadingNumber(text)]
    case .dfe, .text, nil: return nil
    }
  }

  /// A code in brackets or before a dash, such as `White - White British (W1)`.
  private func lettersInside(_ text: String) -> Ethnicity? {
    let codes = scheme == .letters16 ? EthnicityCodes.letters16 : EthnicityCodes.letters18
    let found = Set(Decorations.parts(of: text).compactMap { codes[$0] })
    return found.count == 1 ? found.first : nil
  }

  private func leadingNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count).drop { $0.isWhitespace }
    return rest.first == "-" || rest.first == ":" ? String(digits) : ""
  }

  /// Codes of the department among other words, in capitals.
  private func departmentCodes(in text: String) -> Set<Ethnicity> {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return Set(words.compactMap { EthnicityCodes.department[String($0)] })
  }

  /// The broad group of a code lettered as in the 2001 census: A White to E other.
  ///
  /// One large case system doubles the letter, as in `A.A1`; without that, only letters that no
  /// police list has are taken. Its N and U stand for what is not stated.
  private func censusGroup(_ text: String) -> CodeReading? {
    let words = Spelling.words(text).split(separator: " ")
    let isDoubled = words.count > 1 && words[0].utf8.count == 1
    guard words.count == 1 || (isDoubled && words.count <= 3), let letter = words[0].first,
      words[isDoubled ? 1 : 0].wholeMatch(of: isDoubled ? /[a-z]{1,2}\d{1,2}/ : /[a-z]\d/) != nil
    else { return nil }
    switch letter {
    case "a" where isDoubled: return .broad(Ethnicity.woth.rawValue)
    case "b" where isDoubled: return .broad(Ethnicity.moth.rawValue)
    case "c": return .broad(Ethnicity.aoth.rawValue)
    case "d": return .broad(Ethnicity.both.rawValue)
    case "e": return .broad(Ethnicity.ooth.rawValue)
    case "n" where isDoubled, "u" where isDoubled: return .noValue
    default: return nil
    }
  }

  private static func isBareCode(_ text: String) -> Bool {
    let letters = Spelling.letters(text)
    return !letters.isEmpty && letters.count <= 3 && letters.contains { $0.isNumber }
  }
}

extension EthnicGroup {
  /// The member that stands for the group as a whole, or none where it is not known.
  fileprivate var anyOther: Ethnicity? {
    switch self {
    case .asian: .aoth
    case .black: .both
    case .mixed: .moth
    case .white: .woth
    case .other: .ooth
    case .unknown: nil
    }
  }
}
