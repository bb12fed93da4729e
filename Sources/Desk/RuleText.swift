/// What a sender is told of one rule.
public struct RuleText: Sendable, Hashable {
  /// The stable id, such as `V014`.
  public let id: String
  /// What is wrong.
  public let wrong: String
  /// What the sender can do.
  public let fix: String
  /// Why it matters for the figures, or empty.
  public let why: String
  /// An invented case in which it is broken, or empty.
  public let example: String
  /// The number of the same rule in a national census, or empty.
  public let origin: String

  /// Creates a text.
  ///
  /// - Parameters:
  ///   - id: The stable id.
  ///   - wrong: What is wrong.
  ///   - fix: What the sender can do.
  ///   - why: Why it matters for the figures.
  ///   - example: An invented case in which it is broken.
  ///   - origin: The number of the same rule in a national census.
  public init(
    id: String, wrong: String, fix: String, why: String = "", example: String = "",
    origin: String = ""
  ) {
    self.id = id
    self.wrong = wrong
    self.fix = fix
    self.why = why
    self.example = example
    self.origin = origin
  }
}
