import Records

/// What a draft makes of a column, and how sure it is.
enum DraftUse: Equatable {
  /// It fills a field; the words say what speaks for it and what to check.
  case field(FieldTarget, String)
  /// It names the scheme of the row's ethnicity.
  case scheme
  /// It is a reference of a school, force, service or provider, within which others are unique.
  case scope
  /// It is dropped for a reason; the words say what it looks like.
  case drop(String, String)

  /// The field that it fills, or nothing.
  var field: FieldTarget? {
    guard case .field(let field, _) = self else { return nil }
    return field
  }

  /// Whether it is dropped until somebody chooses.
  var isUnsure: Bool {
    guard case .drop(FieldGuess.unsure, _) = self else { return false }
    return true
  }

  /// Whether a name speaks for the field.
  var isByName: Bool {
    guard case .field(_, let why) = self else { return false }
    return why.contains("by its name")
  }
}
