/// A column of text that is made of others when records are read.
public struct DerivedText: Codable, Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The columns it is made of, in order; missing where one of them is.
  public let columns: [String]
  /// What stands between them.
  public let separator: String
}
