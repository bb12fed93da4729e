/// Where the rows of a file ended: every row is used, set aside or superseded.
public struct RowCounts: Sendable, Hashable {
  /// Rows read.
  public var read: Int
  /// Rows that went on to the store.
  public var used: Int
  /// Rows set aside with a reason.
  public var setAside: Int
  /// Rows that repeat an earlier row of the sender.
  public var superseded: Int

  /// Creates counts.
  ///
  /// - Parameters:
  ///   - read: Rows read.
  ///   - used: Rows that went on to the store.
  ///   - setAside: Rows set aside with a reason.
  ///   - superseded: Rows that repeat an earlier row of the sender.
  public init(read: Int = 0, used: Int = 0, setAside: Int = 0, superseded: Int = 0) {
    self.read = read
    self.used = used
    self.setAside = setAside
    self.superseded = superseded
  }

  /// Whether no row is lost.
  public var reconcile: Bool {
    read == used + setAside + superseded
  }

  /// Rows for which no later one stands.
  public var current: Int {
    read - superseded
  }

  /// Adds counts up.
  ///
  /// - Parameters:
  ///   - lhs: Counts.
  ///   - rhs: Other counts.
  /// - Returns: The sums.
  public static func + (lhs: Self, rhs: Self) -> Self {
    RowCounts(
      read: lhs.read + rhs.read, used: lhs.used + rhs.used,
      setAside: lhs.setAside + rhs.setAside, superseded: lhs.superseded + rhs.superseded)
  }
}
