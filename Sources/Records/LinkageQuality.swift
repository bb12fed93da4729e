public import Vocabulary

/// How good a night's linkage is held to be, without labels and, where there are any, with.
public struct LinkageQuality: Sendable, Hashable {
  /// Some out of a total.
  public struct Share: Sendable, Hashable {
    /// How many.
    public var count: Int
    /// Out of how many.
    public var total: Int

    /// Creates a share.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - total: Out of how many.
    public init(_ count: Int = 0, of total: Int = 0) {
      self.count = count
      self.total = total
    }

    /// Counts one more, or several alike.
    ///
    /// - Parameters:
    ///   - isCounted: Whether it is one of those counted.
    ///   - times: How many.
    public mutating func add(_ isCounted: Bool, times: Int = 1) {
      total += times
      if isCounted { count += times }
    }
  }

  /// The pairs that a reviewer should look at, and what reviewers decided.
  public struct Review: Sendable, Hashable {
    /// Pairs in doubt of which nobody decided.
    public var waiting = 0
    /// Runs since both children of the longest waiting of them are known; 0 where none waits.
    public var oldest = 0
    /// Decisions by what they say.
    public var decided: [LinkDecision.Verdict: Int] = [:]

    /// Starts with nothing to review.
    public init() {}
  }

  /// The pairs that a reviewer should look at, and what reviewers decided.
  public var review = Review()
  /// Joined pairs that the model expects to be one child, of all that were joined.
  public var right = Share()
  /// Pairs of one child that were joined, of all that the model expects.
  public var found = Share()
  /// Children by the groups of records that they are made of; the last is of five and more.
  public var sizes: [Int: Int] = [:]
  /// Weighed pairs by tenth of their chance, 0 to 9, and by what was made of them.
  public var chances: [Int: [WeighedPair.Outcome: Int]] = [:]
  /// Persons as a system knows them whom another system's records were linked with.
  public var linked = LinkedShares()
  /// Pairs of persons of two systems with one pupil or NHS number that the model alone would join.
  public var heldOut = LinkedShares()
  /// Persons who say too little to be linked even with their like, by agency.
  public var unlinkable: [Agency: Share] = [:]
  /// How often comparisons gave each answer in the month of the reference date and the last before.
  public var levels: [LevelShare] = []
  /// Pairs of rows that were linked and are one child in truth, of all that were linked.
  public var trulyRight: Share?
  /// Pairs of rows that are one child in truth and were linked, of all that are.
  public var trulyFound: Share?

  /// Starts with nothing known.
  public init() {}
}
