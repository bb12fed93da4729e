/// Overlaps of sets: each combination with its count (an UpSet chart, combinations as rows).
///
public struct OverlapChart: Hashable, Sendable {
  /// One set.
  ///
  public struct Member: Hashable, Sendable {
    /// The set's name, such as an agency.
    ///
    public let name: String
    /// How many are in the set.
    ///
    public let total: ChartValue

    /// A set.
    ///
    /// - Parameters:
    ///   - name: The set's name.
    ///   - total: How many are in the set.
    public init(_ name: String, total: ChartValue) {
      self.name = name
      self.total = total
    }
  }

  /// One combination of sets.
  ///
  public struct Combination: Hashable, Sendable {
    /// Positions of the sets it is made of, in the chart's own list.
    ///
    public let members: [Int]
    /// How many are in exactly these sets.
    ///
    public let value: ChartValue

    /// A combination.
    ///
    /// - Parameters:
    ///   - members: Positions of the sets it is made of.
    ///   - value: How many are in exactly these sets.
    public init(_ members: [Int], _ value: ChartValue) {
      self.members = members
      self.value = value
    }
  }

  /// The sets, left to right.
  ///
  public let members: [Member]
  /// The combinations, top to bottom.
  ///
  public let combinations: [Combination]
  /// What is counted, such as "Children".
  ///
  public let axisTitle: String

  /// A chart of overlaps.
  ///
  /// - Parameters:
  ///   - members: The sets, left to right; at most eight.
  ///   - combinations: The combinations, top to bottom.
  ///   - axisTitle: What is counted.
  /// - Precondition: At most eight sets; every combination names sets of the list.
  public init(members: [Member], combinations: [Combination], axisTitle: String) {
    precondition(members.count <= 8, "a chart of overlaps shows at most eight sets")
    precondition(
      combinations.allSatisfy { $0.members.allSatisfy(members.indices.contains) },
      "a combination names a set the chart does not have")
    self.members = members
    self.combinations = combinations
    self.axisTitle = axisTitle
  }
}
