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
