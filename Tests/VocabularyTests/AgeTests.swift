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
      let other = try #require(row["age_leap_28feb_dateutil"].flatMap { Int($0) })
      // dateutil counts the day before the birth as 0; here it is no age.
      #expect(
        birth.age(on: reference, leapDay: .lastOfFebruary) == (reference < birth ? nil : other))
    }
  }

  @Test func `ages are those of the reference file`() throws {
    try check(DateVectors.copied("ages"))
  }

  @Test(.enabled(if: DateVectors.hasShared, "the full reference files are not there"))
  func `ages are those of the full reference file`() throws {
    try check(DateVectors.full("ages"))
    DateVectors.note("ages", values: 2 * 17)
  }

  @Test(.enabled(if: DateVectors.hasShared, "the full reference files are not there"))
  func `ages of a month of birth are one or two, and one is assigned by the 15th`() throws {
    let rows = try DateVectors.full("ages_month_only")
    #expect(rows.count == 36)
    for row in rows {
      let month = try #require(row["birth_month"].flatMap { BirthMonth(iso: $0) })
      let reference = try #require(row["reference"].flatMap { Day(iso: $0) })
      let ages = try #require(month.ages(on: reference))
      #expect(ages.lowerBound == row["age_min"].flatMap { Int($0) })
      #expect(ages.upperBound == row["age_max"].flatMap { Int($0) })
      #expect(month.middle.age(on: reference) == row["age_mid15"].flatMap { Int($0) })
      #expect(month.first.age(on: reference) == row["age_first"].flatMap { Int($0) })
      #expect(month.isAmbiguous(on: reference) == (row["ambiguous"] == "1"))
    }
    DateVectors.note("ages_month_only", values: 5 * rows.count)
  }

  @Test func `in its own month a child is 0, and before it nothing`() throws {
    let month = try #require(BirthMonth(iso: "2025-02"))
    #expect(month == BirthMonth(of: try #require(Day(iso: "2025-02-28"))))
    #expect(month.last.iso == "2025-02-28")
    #expect(month.ages(on: try #require(Day(iso: "2025-02-10"))) == 0...0)
    #expect(month.ages(on: try #require(Day(iso: "2025-01-31"))) == nil)
    #expect(try !month.isAmbiguous(on: #require(Day(iso: "2025-01-31"))))
    // Born on 1 to 28 February 2025: one already, or still 0.
    #expect(month.ages(on: try #require(Day(iso: "2026-02-10"))) == 0...1)
  }

  @Test(arguments: ["2010-6", "2010-13", "2010", "June 2010", ""])
  func `a month that is none is refused`(text: String) {
    #expect(BirthMonth(iso: text) == nil)
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
