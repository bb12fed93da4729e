/// What relatives, such as twins and siblings, have to do with a field.
enum Kinship: String, Hashable, Sendable {
  /// They agree on it no more than strangers, as on forenames and pupil numbers.
  case own
  /// They mostly agree on it, as on surname and postcode.
  case shared
  /// Twins agree on it and others do not, as on the date of birth.
  case birth
}
