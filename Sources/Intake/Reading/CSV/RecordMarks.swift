/// What was noticed while the cells of one record were found.
struct RecordMarks: OptionSet {
  let rawValue: UInt8

  /// A NUL byte.
  static let nul = RecordMarks(rawValue: 1)
  /// A quote inside an unquoted cell, or text behind a closing quote.
  static let quoting = RecordMarks(rawValue: 2)
  /// A quote that is open when the file ends.
  static let unclosed = RecordMarks(rawValue: 4)
  /// Text in cells beyond those that are kept.
  static let textBeyond = RecordMarks(rawValue: 8)
  /// Doubled quotes, which are still to be made single.
  static let doubled = RecordMarks(rawValue: 16)
  /// Bytes that are not ASCII, in the record or close by.
  static let wide = RecordMarks(rawValue: 32)
}
