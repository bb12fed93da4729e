import Vocabulary

/// The school year of the two census terms.
enum SchoolYear {
  /// 1 September 2024, by which school years are counted.
  static let start = Day(number: 19_967)

  /// Whether the schools are closed for summer or Christmas.
  static func isHoliday(_ day: Day) -> Bool {
    let (_, month, dayOfMonth) = day.civil
    switch month {
    case 7: return dayOfMonth > 23
    case 8: return true
    case 9: return dayOfMonth < 2
    case 12: return dayOfMonth > 20
    default: return month == 1 && dayOfMonth < 5
    }
  }
}
