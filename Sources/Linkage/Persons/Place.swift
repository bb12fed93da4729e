/// A person's reference for a child within one system.
struct Reference: Comparable, Sendable {
  /// Position of the system.
  let system: Int32
  /// The incident or referral the person was named in.
  let about: Token

  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.system, lhs.about) < (rhs.system, rhs.about)
  }
}
