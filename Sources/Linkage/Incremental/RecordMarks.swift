/// What a record of a night is.
struct RecordMarks: OptionSet, Sendable {
  let rawValue: UInt8

  /// It was known before.
  static let known = RecordMarks(rawValue: 1)
  /// It came.
  static let came = RecordMarks(rawValue: 2)
  /// It is gone when the night is over.
  static let gone = RecordMarks(rawValue: 4)
  /// It stands in a block that became too large to compare, or stopped being so.
  static let crossing = RecordMarks(rawValue: 8)
}
