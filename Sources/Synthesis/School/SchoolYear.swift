import Vocabulary

/// The school year of the two census terms.
enum SchoolYear {
  /// 1 September 2024, by which school years are counted.
  static let start = Day(number: 19_967)
}
