import Vocabulary

/// Days that differ only in that day and month changed places.
enum DaySwap {
  /// Whether two day numbers are such days and not the same.
  static func holds(_ left: Double, _ right: Double) -> Bool {
    guard left.isFinite, right.isFinite, left != right, abs(left - right) < 366 else {
      return false
    }
    let (one, other) = (Day(number: Int32(left)).civil, Day(number: Int32(right)).civil)
    return one.year == other.year && one.month == other.day && one.day == other.month
  }
}
