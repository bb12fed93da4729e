public import Vocabulary

/// A table that may leave the store: only Disclosure can make one, and it carries its audience.
public struct ReleasedTable: Sendable, Hashable {
  /// The table's id, such as `B1.age_band`.
  public let id: String
  /// The indicator it belongs to.
  public let indicator: IndicatorMetadata
  /// What the table shows, with the remarks on what it rests on.
  public let title: String
  /// Those remarks alone, for sentences that quote it; empty where there are none.
  public let remarks: String
  /// The period its figures are for.
  public let period: Period
  /// The breakdowns, outermost first; none for a headline.
  public let dimensions: [Dimension]
  /// Who may read it.
  public let audience: Audience
  /// The shown values, in the order of the draft's cells.
  public let values: [ReleasedValue]
  /// Curves of waiting times, one for each cell that may show one.
  public let curves: [ReleasedCurve]
  /// Why there are no values, where the sources cannot give the indicator.
  public let notAvailable: String?
}
