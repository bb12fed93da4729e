/// Rows in quarantine by what became of them, as far back as the store remembers.
public struct QuarantineCounts: Sendable, Hashable {
  /// Rows that are set aside still.
  public var waiting: Int
  /// Rows that were used since, or are no longer part of what the sender says.
  public var settled: Int
  /// Rows that were never read within the time that rows wait.
  public var expired: Int

  /// Creates counts.
  ///
  /// - Parameters:
  ///   - waiting: Rows that are set aside still.
  ///   - settled: Rows that were used since, or are no longer part of what the sender says.
  ///   - expired: Rows that were never read within the time that rows wait.
  public init(waiting: Int = 0, settled: Int = 0, expired: Int = 0) {
    self.waiting = waiting
    self.settled = settled
    self.expired = expired
  }

  /// Counts the rows of some entries.
  ///
  /// - Parameter entries: Entries, any order.
  public init(_ entries: some Sequence<QuarantineEntry>) {
    self.init()
    for entry in entries {
      switch entry.state {
      case .waiting: waiting += entry.rows
      case .settled: settled += entry.rows
      case .expired: expired += entry.rows
      }
    }
  }
}
