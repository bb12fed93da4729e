/// The number of children of one kind who live in an area.
public struct Population: Sendable, Hashable {
  /// The code of the area whose rates it is for.
  public let area: String
  /// The code of the area in which the children live: the same, or a part of it.
  public let place: String
  /// The sex's code in `RecordedSex`, or empty for all.
  public let sex: String
  /// Age in completed years; none for all ages.
  public let age: Int?
  /// The code of the broad ethnic group in `EthnicGroup`, or empty for all.
  public let ethnicGroup: String
  /// Whether with a learning difficulty or disability by the broad definition: yes, no, or empty for
  /// all.
  public let learning: String
  /// Children.
  public let count: Int
  /// The year of the estimate.
  public let year: Int

  /// Creates a number.
  ///
  /// - Parameters:
  ///   - area: The code of the area whose rates it is for.
  ///   - place: The code of the part of it in which the children live; none for the whole.
  ///   - sex: The sex's code, or empty for all.
  ///   - age: Age in completed years; none for all ages.
  ///   - ethnicGroup: The code of the broad ethnic group, or empty for all.
  ///   - learning: Yes or no, or empty for all.
  ///   - count: Children.
  ///   - year: The year of the estimate.
  public init(
    area: String, place: String? = nil, sex: String, age: Int?, ethnicGroup: String,
    learning: String = "", count: Int, year: Int
  ) {
    self.area = area
    self.place = place ?? area
    self.sex = sex
    self.age = age
    self.ethnicGroup = ethnicGroup
    self.learning = learning
    self.count = count
    self.year = year
  }
}
