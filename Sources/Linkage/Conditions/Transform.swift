/// Something made of one value before it is compared.
enum Transform: Hashable, Sendable {
  /// Lower case, of ASCII letters as of others.
  case lower
  /// Upper case.
  case upper
  /// Some bytes from a place, counted from 1.
  case slice(from: Int, count: Int?)
  /// What a regular expression finds first; missing where it finds nothing.
  case match(String)
  /// A part between separators, counted from 1.
  case part(String, Int)
  /// The day that the text shows in a format of `strptime`; missing where it shows none.
  case day(String)
  /// The day as ISO 8601 text.
  case iso
  /// The number that the text shows.
  case number
  /// The Soundex code.
  case soundex
  /// The text with something behind it.
  case appending(String)
  /// Missing where the value is this text.
  case nullIf(String)
  /// The set that the text holds; made for whole columns at once.
  case members
}
