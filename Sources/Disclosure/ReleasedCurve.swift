/// The share of children who had reached a milestone by each day of waiting.
public struct ReleasedCurve: Sendable, Hashable {
  /// One point of the curve, from which the next day's share holds.
  public struct Point: Sendable, Hashable {
    /// Working days since the start.
    public let day: Int
    /// Children still waiting just before this day, as protected.
    public let atRisk: Int
    /// The percentage that had reached the milestone by this day, 0 to 100.
    public let reached: Double
    /// The lower limit of the 95% interval, a percentage.
    public let lower: Double?
    /// The upper limit of the 95% interval, a percentage.
    public let upper: Double?
  }

  /// The categories' codes, one for each dimension, same order as the dimensions.
  public let key: [String]
  /// The points, ascending by day.
  public let points: [Point]
  /// The standard's limit in working days, where there is one.
  public let limit: Int?
}
