import Testing
import Vocabulary

struct WorkingDayCalendarTests {
  private static let calendars = Dictionary(
    uniqueKeysWithValues: [Nation.england, .scotland, .northernIreland].map {
      ($0.bankHolidayDivision, WorkingDayCalendar(nation: $0))
    })

  private func calendar(_ row: [String: String]) throws -> WorkingDayCalendar {
    try #require(row["jurisdiction"].flatMap { Self.calendars[$0] })
  }

  private func day(_ row: [String: String], _ column: String) throws -> Day {
    try #require(row[column].flatMap { Day(iso: $0) })
  }

  private func checkCounts(_ rows: [[String: String]]) throws {
    for row in rows {
      let (calendar, start, end) = (try calendar(row), try day(row, "start"), try day(row, "end"))
      for (counting, column) in Self.countings {
        // Blank where a wait runs backwards: NETWORKDAYS is not defined for it there.
        guard let wanted = row[column].flatMap({ Int($0) }) else { continue }
        #expect(try calendar.workingDays(from: start, to: end, counting: counting) == wanted)
      }
      #expect(
        try calendar.workingDays(from: start, to: end)
          == calendar.workingDays(from: start, to: end, counting: .afterStart))
    }
  }

  private static let countings: [(WorkingDayCounting, String)] = [
    (.afterStart, "wd_after_start_to_end"), (.beforeEnd, "wd_half_open_numpy"),
    (.bothEnds, "wd_inclusive_networkdays"),
  ]

  /// The day n working days later is the first on which n are counted.
  private func checkDueDates(_ rows: [[String: String]]) throws {
    for row in rows {
      let calendar = try calendar(row)
      let (start, due) = (try day(row, "start"), try day(row, "due_date"))
      let days = try #require(row["n"].flatMap { Int($0) })
      #expect(try calendar.workingDays(from: start, to: due) == days)
      #expect(try calendar.isWorkingDay(due))
      #expect(try calendar.day(workingDays: days, after: start) == due)
    }
  }

  private func checkHolidays(_ rows: [[String: String]], years: ClosedRange<Int>) throws {
    for row in rows {
      let day = try day(row, "date")
      guard years.contains(day.civil.year) else { continue }
      #expect(try !calendar(row).isWorkingDay(day))
    }
    for (division, calendar) in Self.calendars {
      let listed = Set(
        rows.filter { $0["jurisdiction"] == division && $0["affects_weekday"] == "1" }
          .compactMap { $0["date"] }.filter { years.contains(Int($0.prefix(4)) ?? 0) })
      let closed = try weekdays(years.intersection(rows)).filter { try !calendar.isWorkingDay($0) }
      #expect(Set(closed.map(\.iso)) == listed)
    }
  }

  private func weekdays(_ years: Set<Int>) -> [Day] {
    years.flatMap { year -> [Day] in
      guard let first = Day(year: year, month: 1, day: 1) else { return [] }
      return (0..<366).map { first.adding(days: $0) }
        .filter { $0.civil.year == year && $0.weekday <= 5 }
    }
  }

  @Test func `working days are those of the reference file`() throws {
    let rows = try DateVectors.copied("working-days")
    #expect(rows.count == 31)
    try checkCounts(rows)
  }

  @Test(.enabled(if: DateVectors.hasShared, "the full reference files are not there"))
  func `working days are those of the full reference file`() throws {
    let rows = try DateVectors.full("working_days")
    #expect(rows.count == 426)
    try checkCounts(rows)
    DateVectors.note("working_days", values: 3 * rows.count - 3)
  }

  @Test func `due dates are those of the reference file`() throws {
    let rows = try DateVectors.copied("add-working-days")
    #expect(rows.count == 32)
    try checkDueDates(rows)
  }

  @Test(.enabled(if: DateVectors.hasShared, "the full reference files are not there"))
  func `due dates are those of the full reference file`() throws {
    let rows = try DateVectors.full("add_working_days")
    #expect(rows.count == 375)
    try checkDueDates(rows)
    DateVectors.note("add_working_days", values: rows.count)
  }

  @Test func `bank holidays of three years are those of the published list`() throws {
    try checkHolidays(DateVectors.copied("bank-holidays"), years: 2012...2028)
  }

  @Test(.enabled(if: DateVectors.hasShared, "the full reference files are not there"))
  func `bank holidays are those of the full published list`() throws {
    let rows = try DateVectors.full("bank_holidays")
    try checkHolidays(rows, years: 2015...2028)
    let held = try rows.count { try (2015...2028).contains(day($0, "date").civil.year) }
    DateVectors.note("bank_holidays", values: held)
  }

  // 4 May 2020 was worked: the early May bank holiday moved to Friday 8 May.
  @Test func `the bank holiday of May 2020 stands on the 8th`() throws {
    let england = WorkingDayCalendar(nation: .england)
    #expect(try england.isWorkingDay(#require(Day(iso: "2020-05-04"))))
    #expect(try !england.isWorkingDay(#require(Day(iso: "2020-05-08"))))
  }

  @Test func `nations differ on 2 January, 17 March and Easter Monday`() throws {
    let nations = [Nation.england, .wales, .scotland, .northernIreland]
    let worked = try ["2025-01-02", "2025-03-17", "2025-04-21"].map { iso in
      let day = try #require(Day(iso: iso))
      return try nations.map { try WorkingDayCalendar(nation: $0).isWorkingDay(day) }
    }
    #expect(
      worked == [
        [true, true, false, true], [true, true, true, false], [false, false, true, false],
      ])
  }

  @Test func `the referral's own day is day 0 and going back counts down`() throws {
    let england = WorkingDayCalendar(nation: .england)
    let friday = try #require(Day(iso: "2025-03-28"))
    let monday = try #require(Day(iso: "2025-03-31"))
    #expect(try england.workingDays(from: friday, to: friday) == 0)
    #expect(try england.workingDays(from: friday, to: monday) == 1)
    #expect(try england.workingDays(from: monday, to: friday) == -1)
  }

  @Test func `both ends count two days where one counts one, backwards too`() throws {
    let england = WorkingDayCalendar(nation: .england)
    let friday = try #require(Day(iso: "2025-03-28"))
    let monday = try #require(Day(iso: "2025-03-31"))
    #expect(try england.workingDays(from: friday, to: monday, counting: .bothEnds) == 2)
    #expect(try england.workingDays(from: monday, to: friday, counting: .bothEnds) == -2)
    #expect(try england.workingDays(from: friday, to: friday, counting: .bothEnds) == 1)
    #expect(try england.workingDays(from: friday, to: monday, counting: .beforeEnd) == 1)
    let first = england.first
    #expect(try england.workingDays(from: first, to: first, counting: .bothEnds) == 0)
  }

  @Test func `a due date is a working day, and none lies beyond the list`() throws {
    let england = WorkingDayCalendar(nation: .england)
    let friday = try #require(Day(iso: "2025-04-17"))
    // Good Friday and Easter Monday lie between: Tuesday 22 April is the first working day.
    #expect(try england.day(workingDays: 1, after: friday).iso == "2025-04-22")
    #expect(try england.day(workingDays: 0, after: friday) == friday)
    #expect(throws: CalendarError.self) {
      try england.day(workingDays: 10, after: england.last.adding(days: -3))
    }
  }

  @Test func `counts add up over any day between`() throws {
    let england = WorkingDayCalendar(nation: .england)
    let start = try #require(Day(iso: "2024-12-20"))
    let end = start.adding(days: 40)
    let whole = try england.workingDays(from: start, to: end)
    for days in 0...40 {
      let between = start.adding(days: days)
      let parts = try england.workingDays(from: start, to: between)
      #expect(try parts + england.workingDays(from: between, to: end) == whole)
    }
  }

  @Test(arguments: ["2011-12-31", "2029-01-01"])
  func `outside the list's years it refuses in words`(iso: String) throws {
    let day = try #require(Day(iso: iso))
    let england = WorkingDayCalendar(nation: .england)
    let error = #expect(throws: CalendarError.self) {
      try england.workingDays(from: day, to: england.last)
    }
    #expect(throws: CalendarError.self) { try england.isWorkingDay(day) }
    #expect(
      error?.description == """
        a date lies outside the bank-holiday calendar of england (2012-01-01 to 2028-12-31); set \
        the date aside or bring the calendar up to date
        """)
  }

  @Test func `the first and the last day of the list can be asked`() throws {
    let england = WorkingDayCalendar(nation: .england)
    #expect(england.first.iso == "2012-01-01")
    #expect(england.last.iso == "2028-12-31")
    #expect(try !england.isWorkingDay(england.first))
    #expect(try !england.isWorkingDay(england.last))
    #expect(try england.isWorkingDay(england.last.adding(days: -2)))
    #expect(try england.workingDays(from: england.first, to: england.last) > 4000)
  }
}

extension ClosedRange<Int> {
  /// The years of this range that the rows speak of.
  fileprivate func intersection(_ rows: [[String: String]]) -> Set<Int> {
    Set(rows.compactMap { $0["date"].flatMap { Int($0.prefix(4)) } }.filter { contains($0) })
  }
}
