/// A chart with its headline, its subtitle and the table that says the same.
///
public struct Figure: Hashable, Sendable {
  /// The identifier, unique on the page.
  ///
  public let id: String
  /// The message, in about ten words; none where the heading above says all there is.
  ///
  public let headline: String?
  /// Measure, population, place and period.
  ///
  public let subtitle: String
  /// The drawing.
  ///
  public let chart: Chart
  /// The same numbers as a table, always visible.
  ///
  public let table: Table
  /// Where the numbers come from.
  ///
  public let source: Prose
  /// What the drawing shows, in a sentence, for those who cannot see it.
  ///
  public let summary: String?
  /// The level of the headline, 2 to 4.
  ///
  public let level: Int

  /// A chart with its words and its table.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique on the page.
  ///   - headline: The message, in about ten words; none where the heading above says it.
  ///   - subtitle: Measure, population, place and period.
  ///   - chart: The drawing.
  ///   - table: The same numbers as a table.
  ///   - source: Where the numbers come from.
  ///   - summary: What the drawing shows, in a sentence, such as the trend of a long series.
  ///   - level: The level of the headline, 2 to 4.
  public init(
    id: String, headline: String? = nil, subtitle: String, chart: Chart, table: Table,
    source: Prose,
    summary: String? = nil, level: Int = 3
  ) {
    self.id = Anchor.slug(id)
    self.headline = headline
    self.subtitle = subtitle
    self.chart = chart
    self.table = table
    self.source = source
    self.summary = summary
    self.level = level
  }
}
