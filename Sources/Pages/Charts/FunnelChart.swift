/// Stages of a journey, each with its count and its share of the first.
///
public struct FunnelChart: Hashable, Sendable {
  /// One stage.
  ///
  public struct Stage: Hashable, Sendable {
    /// The stage's name.
    ///
    public let label: String
    /// How many reached it, or the symbol instead.
    ///
    public let value: ChartValue
    /// The share of the first stage as published, such as "64.0%".
    ///
    public let share: String?

    /// A stage.
    ///
    /// - Parameters:
    ///   - label: The stage's name.
    ///   - value: How many reached it, or the symbol instead.
    ///   - share: The share of the first stage as published; never worked out here.
    public init(_ label: String, _ value: ChartValue, share: String? = nil) {
      self.label = label
      self.value = value
      self.share = share
    }
  }

  /// The stages, first to last.
  ///
  public let stages: [Stage]
  /// What is counted, such as "Children".
  ///
  public let axisTitle: String

  /// A funnel.
  ///
  /// - Parameters:
  ///   - stages: The stages, first to last.
  ///   - axisTitle: What is counted.
  public init(stages: [Stage], axisTitle: String) {
    self.stages = stages
    self.axisTitle = axisTitle
  }
}
