/// A short name with what stands for it, such as a component and its version.
public struct NamedText: Sendable, Hashable, Decodable {
  /// The name, such as "linkage model".
  public let name: String
  /// What stands for it, such as "3".
  public let text: String

  /// Creates a named text.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - text: What stands for it.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}
