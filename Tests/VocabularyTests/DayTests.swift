import Testing
import Vocabulary

struct DayTests {
  // Day numbers as Python's datetime.date.toordinal gives them, less that of 1 January 1970.
  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-01-02", 1), ("2000-02-29", 11_016),
      ("2000-03-01", 11_017), ("1900-03-01", -25_508), ("2024-02-29", 19_782),
      ("2100-03-01", 47_541), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ] as [(String, Int32)])
  func `a date has its number of days since 1970 and gives itself back`(
    iso: String, number: Int32
  ) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(Day(number: number).iso == iso)
  }

  @Test func `every day of four centuries follows the one before`() throws {
    let first = try #require(Day(year: 1800, month: 1, day: 1))
    var (year, month, dayOfMonth) = (1800, 1, 1)
    var wrong = 0
    for number in first.number..<(first.number + 146_097) {
      let civil = Day(number: number).civil
      wrong += (civil.year, civil.month, civil.day) == (year, month, dayOfMonth) ? 0 : 1
      wrong += Day(year: year, month: month, day: dayOfMonth)?.number == number ? 0 : 1
      dayOfMonth += 1
      if dayOfMonth > Day.daysIn(month: month, year: year) { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrong == 0)
    #expect((year, month, dayOfMonth) == (2200, 1, 1))
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-01-00",
    "25-01-01", "2025-1-01", "2025/01/01", "2025-01-01 ", "2025-01-1a", "", "0000-01-01",
    "２０２５-01-01",
  ])
  func `what is no date is none`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [(2024, 29), (2025, 28), (2000, 29), (1900, 28), (2100, 28)])
  func `february has its days`(year: Int, days: Int) {
    #expect(Day.daysIn(month: 2, year: year) == days)
  }

  @Test func `the other months have theirs`() {
    #expect(
      (1...12).map { Day.daysIn(month: $0, year: 2025) }
        == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  // 1 January 1970 was a Thursday; 31 March 2025 a Monday.
  @Test(arguments: [
    ("1970-01-01", 4), ("1969-12-31", 3), ("1969-12-28", 7), ("2025-03-31", 1),
    ("2025-03-30", 7), ("2024-02-29", 4),
  ])
  func `weeks begin on Monday`(iso: String, weekday: Int) throws {
    #expect(try #require(Day(iso: iso)).weekday == weekday)
  }

  @Test func `days are ordered, added and taken apart`() throws {
    let first = try #require(Day(iso: "2024-02-28"))
    let second = try #require(Day(iso: "2024-03-01"))
    #expect(first < second)
    #expect(first.adding(days: 2) == second)
    #expect(second.adding(days: -2) == first)
    #expect(first.days(to: second) == 2)
    #expect(second.days(to: first) == -2)
  }

  @Test func `a column value that stands for no date is none`() {
    #expect(Day(column: Day.missingNumber) == nil)
    #expect(Day(column: -1)?.iso == "1969-12-31")
  }
}
