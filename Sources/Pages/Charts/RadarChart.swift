/// Scores on spokes, one outline for each occasion: the audit's "before and after".
///
public struct RadarChart: Hashable, Sendable {
  /// One occasion.
  ///
  public struct Outline: Hashable, Sendable {
    /// The occasion, such as "Baseline, May 2025".
    ///
    public let name: String
    /// One score for each spoke; a symbol breaks the outline.
    ///
    public let scores: [ChartValue]

    /// An occasion.
    ///
    /// - Parameters:
    ///   - name: The occasion.
    ///   - scores: One score for each spoke; a symbol breaks the outline.
    public init(_ name: String, scores: [ChartValue]) {
      self.name = name
      self.scores = scores
    }
  }

  /// The spokes, clockwise from the top.
  ///
  public let spokes: [String]
  /// The occasions; at most four.
  ///
  public let outlines: [Outline]
  /// The highest score.
  ///
  public let highest: Int

  /// A radar chart.
  ///
  /// - Parameters:
  ///   - spokes: The spokes, clockwise from the top; at least three.
  ///   - outlines: The occasions; at most four.
  ///   - highest: The highest score.
  /// - Precondition: At least three spokes, at most four outlines, one score for each spoke.
  public init(spokes: [String], outlines: [Outline], highest: Int = 4) {
    precondition(spokes.count >= 3, "a radar chart needs at least three spokes")
    precondition(outlines.count <= Palette.mostSeries, "a chart shows at most four outlines")
    precondition(
      outlines.allSatisfy { $0.scores.count == spokes.count } && highest > 0,
      "an outline has more or fewer scores than there are spokes")
    self.spokes = spokes
    self.outlines = outlines
    self.highest = highest
  }
}
