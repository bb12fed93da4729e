/// Records that an identifier makes one child, as linkage knows them again.
public struct RememberedUnit: Sendable, Hashable {
  /// The smallest key of its persons.
  public let key: Token
  /// A hash of all that its records say.
  public let fingerprint: Token
  /// The key of the first unit of its cluster.
  public let cluster: Token

  /// Creates a unit.
  ///
  /// - Parameters:
  ///   - key: The smallest key of its persons.
  ///   - fingerprint: A hash of all that its records say.
  ///   - cluster: The key of the first unit of its cluster.
  public init(key: Token, fingerprint: Token, cluster: Token) {
    self.key = key
    self.fingerprint = fingerprint
    self.cluster = cluster
  }
}
