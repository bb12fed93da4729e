/// The scheme in which a source codes ethnicity; a bare number or letter means nothing without it.
public enum EthnicityScheme: String, Sendable, Hashable, CaseIterable, Decodable {
  /// The four-letter codes of the Department for Education, main or extended.
  case dfe
  /// The letters of the police's 16+1 list; `O1` is Chinese.
  case letters16
  /// The letters of the police's 18+1 list; `A4` is Chinese, `O2` Arab.
  case letters18
  /// The numbers 1 to 19 of the national Minimum POLE Data Standards.
  case pole
  /// Words.
  case text
}

extension EthnicityScheme {
  /// The scheme that a cell names: by its own name or as the police call it, such as "16+1".
  ///
  /// - Parameter text: The cell's text.
  init?(named text: String) {
    let name = Spelling.letters(text)
    let known: [String: Self] = ["161": .letters16, "181": .letters18]
    guard let scheme = Self(rawValue: name) ?? known[name.filter(\.isNumber)] else { return nil }
    self = scheme
  }
}
