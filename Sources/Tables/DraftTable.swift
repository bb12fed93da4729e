public import Vocabulary

/// A table of counts before disclosure control: it never holds a derived value.
///
/// Percentages, rates, intervals, medians and curves are made by Disclosure, from protected counts.
public struct DraftTable: Sendable, Codable {
  /// The table's id, such as `B1.age_band`: the indicator's id and the breakdown.
  public let id: String
  /// The indicator it belongs to.
  public let indicator: IndicatorMetadata
  /// What the table shows, such as "Children by age band".
  public let title: TableTitle
  /// The period its figures are for.
  public let period: Period
  /// The breakdowns, outermost first; none for a headline.
  public let dimensions: [Dimension]
  /// How shown values are made from the counts.
  public let recipe: Recipe
  /// The counts, or why there are none.
  public let content: Content

  /// The counts of a table, or why there are none.
  public enum Content: Sendable, Codable {
    /// Cells in the order in which they are shown.
    case cells([DraftCell])
    /// The indicator cannot be had from the sources; the reason is published.
    case notAvailable(reason: Reason)
  }

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - id: The indicator's id and the breakdown.
  ///   - indicator: The indicator it belongs to.
  ///   - title: What the table shows.
  ///   - period: The period its figures are for.
  ///   - dimensions: The breakdowns, outermost first.
  ///   - recipe: How shown values are made from the counts.
  ///   - content: The counts, or why there are none.
  public init(
    id: String, indicator: IndicatorMetadata, title: TableTitle, period: Period,
    dimensions: [Dimension], recipe: Recipe, content: Content
  ) {
    self.id = id
    self.indicator = indicator
    self.title = title
    self.period = period
    self.dimensions = dimensions
    self.recipe = recipe
    self.content = content
  }
}
