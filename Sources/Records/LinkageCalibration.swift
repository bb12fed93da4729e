/// Numbers that were measured on a night's records, with which its pairs are weighed.
public struct LinkageCalibration: Sendable, Hashable {
  /// How often one member of a column of sets was seen.
  public struct Count: Sendable, Hashable {
    /// The column.
    public let column: String
    /// The member.
    public let member: UInt32
    /// Units that have it; a count.
    public let count: Int

    /// Creates a count.
    ///
    /// - Parameters:
    ///   - column: The column.
    ///   - member: The member.
    ///   - count: Units that have it.
    public init(column: String, member: UInt32, count: Int) {
      self.column = column
      self.member = member
      self.count = count
    }
  }

  /// Units on which it was measured; a count.
  public let units: Int
  /// Pairs of one child to be expected for each unit.
  public let matchesPerUnit: Double
  /// Whether the records were too few, so that the model's own number stands.
  public let isAssumed: Bool
  /// How often members were seen, by column and member.
  public let counts: [Count]

  /// Creates a calibration.
  ///
  /// - Parameters:
  ///   - units: Units on which it was measured.
  ///   - matchesPerUnit: Pairs of one child to be expected for each unit.
  ///   - isAssumed: Whether the records were too few to measure.
  ///   - counts: How often members were seen.
  public init(units: Int, matchesPerUnit: Double, isAssumed: Bool, counts: [Count]) {
    self.units = units
    self.matchesPerUnit = matchesPerUnit
    self.isAssumed = isAssumed
    self.counts = counts
  }
}
