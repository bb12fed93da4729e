/// A regular expression that finds the first match in a text.
struct TextPattern {
  private let expression: Regex<AnyRegexOutput>

  /// Understands a pattern; nil where it is none.
  init?(_ pattern: String) {
    guard let expression = try? Regex(pattern) else { return nil }
    self.expression = expression
  }

  /// The bytes found; nil where nothing is.
  func find(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let string = String(decoding: text, as: UTF8.self)
    guard let match = try? expression.firstMatch(in: string) else { return nil }
    return ArraySlice(string[match.range].utf8)
  }
}
