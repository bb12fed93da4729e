import Vocabulary

extension Day {
  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The date with day and month swapped, where that is a date and another one.
  var swapped: Day? {
    let (year, month, day) = civil
    guard day <= 12, day != month else { return nil }
    return Day(year: year, month: day, day: month)
  }

  /// Such as 20/09/2008.
  var slashed: String {
    let (year, month, day) = civil
    return "\(day.padded(to: 2))/\(month.padded(to: 2))/\(year)"
  }

  /// Such as 1/7/80, which leaves the century open.
  var shortened: String {
    let (year, month, day) = civil
    return "\(day)/\(month)/\((year % 100).padded(to: 2))"
  }

  /// The School Census form, such as 2020-Apr-25 00:00:00.
  var census: String {
    let (year, month, day) = civil
    return "\(year)-\(Self.monthNames[month - 1])-\(day.padded(to: 2)) 00:00:00"
  }
}
