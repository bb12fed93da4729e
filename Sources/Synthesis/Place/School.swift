/// A school of the invented partnership.
struct School {
  enum Phase {
    case primary, secondary, special
  }

  /// The key that schools carry in the census, such as SCH3.
  let key: String
  let phase: Phase
}
