import Testing
import Vocabulary

struct AgeTests {
  private func check(_ rows: [[String: String]]) throws {
    #expect(rows.count == 17)
    for row in rows {
      let birth = try #require(row["dob"].flatMap { Day(iso: $0) })
      let reference = try #require(row["reference"].flatMap { Day(iso: $0) })
      let age = try #require(row["age_leap_1mar"].flatMap { Int($0) })
      // The file counts a day before the birth as -1; here it is no age.
      #expect(birth.age(on: reference) == (age < 0 ? nil : age))
    }
  }

  @Test func `ages are those of the reference file`() throws {
    try check(DateVectors.copied("ages"))
  }

  @Test(.enabled(if: DateVectors.hasShared, "the full reference files are not there"))
  func `ages are those of the full reference file`() throws {
    try check(DateVectors.full("ages"))
  }

  /// A month of birth gives the ages of its first and its last day.
  @Test(.enabled(if: DateVectors.hasShared, "the full reference files are not there"))
  func `ages of a month of birth are those of its first and last day`() throws {
    let rows = try DateVectors.full("ages_month_only")
    #expect(rows.count == 36)
    for row in rows {
      let first = try #require(row["birth_month"].flatMap { Day(iso: "\($0)-01") })
      let civil = first.civil
      let last = first.adding(days: Day.daysIn(month: civil.month, year: civil.year) - 1)
      let reference = try #require(row["reference"].flatMap { Day(iso: $0) })
      #expect(first.age(on: reference) == row["age_max"].flatMap { Int($0) })
      #expect(last.age(on: reference) == row["age_min"].flatMap { Int($0) })
    }
  }

  @Test(arguments: [
    ("2008-02-29", 17, "2025-03-01"), ("2008-02-29", 16, "2024-02-29"),
    ("2010-06-15", 10, "2020-06-15"), ("2010-06-15", -1, "2009-06-15"),
  ])
  func `an anniversary of 29 February is 1 March in other years`(
    birth: String, years: Int, anniversary: String
  ) throws {
    let birth = try #require(Day(iso: birth))
    #expect(birth.adding(years: years).iso == anniversary)
  }

  @Test func `an age is reached on the anniversary and not the day before`() throws {
    for birth in try ["2008-02-29", "2010-06-15", "2009-12-31", "2011-01-01"].map({
      try #require(Day(iso: $0))
    }) {
      for years in 1...18 {
        let anniversary = birth.adding(years: years)
        #expect(birth.age(on: anniversary) == years)
        #expect(birth.age(on: anniversary.adding(days: -1)) == years - 1)
      }
    }
  }
}
