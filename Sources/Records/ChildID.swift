/// The id by which a child is known inside the restricted store.
///
/// It is made from keyed tokens, says nothing about the child and appears in no release.
public struct ChildID: Hashable, Comparable, Sendable {
  /// Sixteen hexadecimal digits.
  public let text: String

  /// Creates an id.
  ///
  /// - Parameter text: Sixteen hexadecimal digits.
  public init(text: String) {
    self.text = text
  }

  /// Orders ids as text.
  ///
  /// - Parameters:
  ///   - lhs: An id.
  ///   - rhs: Another id.
  /// - Returns: Whether the first comes earlier.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.text < rhs.text
  }
}
