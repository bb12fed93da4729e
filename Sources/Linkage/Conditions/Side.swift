/// Which record of a pair.
enum Side: Hashable, Sendable {
  /// The first.
  case left
  /// The second.
  case right
}
