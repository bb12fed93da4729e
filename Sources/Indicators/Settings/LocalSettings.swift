public import Records
public import Vocabulary

/// What only some partnerships say: policies, corrections, scores, and how far back records reach.
public struct LocalSettings: Sendable {
  /// Codes of the areas inside the partnership's own, itself included; empty where not known.
  public var ownAreas: Set<String> = []
  /// Codes of the areas of other authorities; empty where not known.
  public var otherAreas: Set<String> = []
  /// The service tiers that the local policy expects for each behaviour level.
  public var expectedTiers: [ExpectedTier] = []
  /// The ages that assessment tools are made for.
  public var toolAges: [ToolAges] = ToolAges.published
  /// Whether the data are those of a region, pooled on purpose for capture-recapture.
  public var poolsRegion = false
  /// The first day from which the referral log is whole; earlier referrals are in it only because
  /// they were still open then.
  public var recordsFrom: Day?
  /// What is said of when sources kept their columns; of all others the rows are judged.
  public var keptColumns: [KeptColumn] = []
  /// An analyst's corrections.
  public var corrections: [Correction] = []
  /// The partnership's own scores for the statements of the audit.
  public var scores: [StatementScore] = []
  /// Financial years whose figures stand still, as they were seen on a day.
  public var frozenYears: [FrozenYear] = []

  /// Creates settings in which nothing is said.
  public init() {}
}
