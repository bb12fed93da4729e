/// A rule that links rows, as the store describes it beside its links.
public struct LinkRule: Sendable, Hashable {
  /// The id of the rule, such as `L02`.
  public let id: String
  /// What the rule compares.
  public let title: String

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - id: The id of the rule.
  ///   - title: What the rule compares.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
