/// Why two rows are held to be the same child.
public struct Link: Sendable, Hashable {
  /// Position of a row.
  public let left: Int32
  /// Position of another row.
  public let right: Int32
  /// The id of the deterministic rule that joined them, such as `L02`.
  public let rule: String

  /// Creates a link.
  ///
  /// - Parameters:
  ///   - left: Position of a row.
  ///   - right: Position of another row.
  ///   - rule: The id of the rule that joined them.
  public init(left: Int32, right: Int32, rule: String) {
    self.left = left
    self.right = right
    self.rule = rule
  }
}
