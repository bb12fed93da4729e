public import Vocabulary

/// A count of children living in an area, from `population.csv`.
public struct PopulationRow: Sendable, Hashable {
  /// The area's code.
  public let area: String
  /// Sex, or none where both are counted together.
  public let sex: RecordedSex?
  /// Age in completed years, or none where all ages are counted together.
  public let age: Int?
  /// Broad ethnic group, or none where all are counted together.
  public let group: EthnicGroup?
  /// Whether they have a learning difficulty or disability by the broad definition, or none where all
  /// are counted together.
  public let learning: Bool?
  /// How many live there; a count of persons.
  public let count: Int
  /// Where the count is published.
  public let source: String
  /// The year it is for.
  public let year: Int

  /// Creates a row.
  ///
  /// - Parameters:
  ///   - area: The area's code.
  ///   - sex: Sex, or none for both.
  ///   - age: Age in completed years, or none for all.
  ///   - group: Broad ethnic group, or none for all.
  ///   - learning: Whether with a learning difficulty or disability, or none for all.
  ///   - count: How many live there; a count of persons.
  ///   - source: Where the count is published.
  ///   - year: The year it is for.
  public init(
    area: String, sex: RecordedSex?, age: Int?, group: EthnicGroup?, learning: Bool? = nil,
    count: Int, source: String, year: Int
  ) {
    self.area = area
    self.sex = sex
    self.age = age
    self.group = group
    self.learning = learning
    self.count = count
    self.source = source
    self.year = year
  }
}
