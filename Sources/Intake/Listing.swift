import Records

/// How many findings of one rule, file and column are listed; all are counted.
public struct Listing: Sendable, Hashable {
  /// The most errors; a count.
  public let errors: Int
  /// The most queries and notes; a count.
  public let others: Int

  /// Creates a listing.
  ///
  /// - Parameters:
  ///   - errors: The most errors; a count, all of them where nothing is said.
  ///   - others: The most queries and notes; a count.
  public init(errors: Int = .max, others: Int = 1000) {
    self.errors = errors
    self.others = others
  }

  /// The most findings of a severity.
  ///
  /// - Parameter severity: How much the findings matter.
  /// - Returns: A count.
  func most(of severity: Finding.Severity) -> Int {
    severity == .error ? errors : others
  }
}
