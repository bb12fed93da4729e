import Vocabulary

/// Reads a self-defined ethnicity in the scheme that its source declares.
struct EthnicityReader {
  private let scheme: EthnicityScheme?
  private let own: [String: CodeReading]

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - scheme: The declared scheme, or none.
  ///   - values: The sender's own values with the department's codes they stand for.
  init(scheme: EthnicityScheme?, values: [String: String] = [:]) {
    self.scheme = scheme
    own = values.reduce(into: [:]) { own, value in
      let ethnicity = EthnicityCodes.department[value.value.uppercased()]
      own[Spelling.words(value.key)] = ethnicity.map { .code($0.rawValue) } ?? .noValue
    }
  }

  /// What a text means.
  ///
  /// - Parameter text: A cell's text, without spaces at its ends.
  /// - Returns: The ethnicity, or why there is none.
  func read(_ text: String) -> CodeReading {
    if let known = own[Spelling.words(text)] { return known }
    if let known = schemeCode(text) { return .code(known.rawValue) }
    if let known = departmentCode(in: text) { return .code(known.rawValue) }
    let reading = EthnicityWords.read(text)
    guard reading == .unrecognised, Self.isBareCode(text) else { return reading }
    return scheme == nil || scheme == .dfe ? .schemeMissing : .unrecognised
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

  /// A code of the department, alone or among other words, where only one is named.
  private func departmentCode(in text: String) -> Ethnicity? {
    if let known = EthnicityCodes.department[text.uppercased()] { return known }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let found = Set(words.compactMap { EthnicityCodes.department[String($0)] })
    return found.count == 1 ? found.first : nil
  }

  private static func isBareCode(_ text: String) -> Bool {
    let letters = Spelling.letters(text)
    return !letters.isEmpty && letters.count <= 3 && letters.contains { $0.isNumber }
  }
}
