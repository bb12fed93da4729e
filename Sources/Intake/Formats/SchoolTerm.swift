/// A term in which a return is collected, in the order of the calendar year.
public enum SchoolTerm: String, Sendable, Hashable, CaseIterable, Decodable {
  /// January.
  case spring
  /// May.
  case summer
  /// October.
  case autumn
}
