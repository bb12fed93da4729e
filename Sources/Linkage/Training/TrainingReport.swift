/// What training did, in numbers; nothing of any record.
public struct TrainingReport: Sendable, Hashable {
  /// Whether there was enough to learn from.
  public var isTrained = true
  /// Why the model stayed as it was, where it did.
  public var refusal: String?
  /// Pairs that training looked at.
  public var pairs = 0
  /// Different patterns among them.
  public var patterns = 0
  /// Passes of the last estimation.
  public var passes = 0
  /// Pairs of one child that are expected among all pairs of records.
  public var expectedMatches = 0.0
  /// Pairs of relatives that are expected among all pairs of records.
  public var expectedRelatives = 0.0
  /// Whether relatives are a class of their own.
  public var hasRelatives = false
}
