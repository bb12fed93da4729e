/// A word of a condition.
enum SQLToken: Hashable {
  /// A name or keyword as written, without quotes.
  case name(String, isQuoted: Bool)
  /// A number.
  case number(Double)
  /// A text between single quotes.
  case text(String)
  /// An operator or bracket.
  case sign(String)
}
