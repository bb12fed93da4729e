/// What a cell that should hold a code holds.
enum CodeReading: Equatable {
  /// A member of the list, by its position.
  case code(Int32)
  /// A member of the list, by its position, which the year of the return does not know.
  case otherYear(Int32)
  /// A broad group, by the position of its "any other" member.
  case broad(Int32)
  /// Something the list knows to mean that no value is sent.
  case noValue
  /// Something by which the row observes a person and no event.
  case personOnly
  /// The mark of a spreadsheet that has no single value.
  case sheetMark
  /// A bare number or letter that means nothing without a declared scheme.
  case schemeMissing
  /// Something that the list does not know.
  case unrecognised

  /// Whether the list knows what the cell says.
  var isKnown: Bool {
    switch self {
    case .code, .otherYear, .broad, .noValue, .personOnly: true
    case .sheetMark, .schemeMissing, .unrecognised: false
    }
  }

  /// Whether something was sent that the list does not know.
  var isUnknown: Bool {
    !isKnown && self != .sheetMark
  }
}
