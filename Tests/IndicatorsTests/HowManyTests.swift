import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// A4, A5, A6 and where children live, worked by hand from the rows in the test.
struct HowManyTests {
  static let year = "2024-25"
  static let today = "on-2025-03-31"

  private func reason(_ counted: CountedChildren, _ id: String) -> String? {
    guard case .notAvailable(let reason) = counted.table(id, Self.year)?.content else {
      return nil
    }
    return reason.whole
  }

  @Test
  func `capture-recapture is off unless a pooled region asks for it, and then refuses`() throws {
    var small = SmallPartnership()
    for child in Int32(0)..<4 {
      try small.add(child, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
      try small.add(child, .policeOccurrence, from: .police, offence("2024-05-02"))
      try small.add(child, .referral, from: .socialCare, referral(UInt64(child) + 1, "2024-05-03"))
    }
    #expect(
      reason(try small.counted(), "A4.estimate")?.hasPrefix("capture-recapture is off") == true)
    var local = LocalSettings()
    local.poolsRegion = true
    let refusal = reason(try small.counted(local: local), "A4.estimate")
    #expect(refusal?.hasPrefix("refused: ") == true)
    #expect(refusal?.contains("3 of the pairs of lists share fewer than 10 children") == true)
  }

  @Test
  func `capture-recapture hands over the overlaps where nothing forbids it`() throws {
    var small = SmallPartnership()
    // Children by school, police and social care: independent lists of which each has half of 800.
    var child: Int32 = 0
    for set in 1...7 {
      for _ in 0..<100 {
        if set & 1 != 0 {
          try small.add(child, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
        }
        if set & 2 != 0 {
          try small.add(child, .policeOccurrence, from: .police, offence("2024-05-02"))
        }
        if set & 4 != 0 {
          try small.add(
            child, .referral, from: .socialCare, referral(UInt64(child) + 1, "2024-05-03"))
        }
        child += 1
      }
    }
    var local = LocalSettings()
    local.poolsRegion = true
    let expected = Dictionary(uniqueKeysWithValues: (1...7).map { ($0, 100) })
    #expect(
      try small.counted(local: local).cell("A4.estimate", Self.year) == .lists(expected, of: 3))
  }

  @Test
  func `a trend runs from the first month with a count to the last whole month`() throws {
    var small = SmallPartnership()
    for (child, date) in ["2024-11-30", "2025-01-01", "2025-01-31", "2025-03-05"].enumerated() {
      try small.add(Int32(child), .schoolConcern, from: .school, concern(date, category: 0))
    }
    let counted = try small.counted(asOf: "2025-03-30")
    let months = try #require(counted.table("A6.children_by_month", "on-2025-03-30"))
    // March is not over on the 30th.
    #expect(
      months.dimensions[0].categories.map(\.label) == [
        "November 2024", "December 2024", "January 2025", "February 2025",
      ])
    let counts = ["2024-11", "2024-12", "2025-01", "2025-02"].map {
      counted.cell("A6.children_by_month", "on-2025-03-30", $0)
    }
    #expect(counts == [.count(1), .count(0), .count(2), .count(0)])
    let quarters = try #require(counted.table("A6.children_by_quarter", "on-2025-03-30"))
    #expect(quarters.dimensions[0].categories.map(\.label) == ["October to December 2024"])
  }

  @Test
  func `a child placed elsewhere is told from one placed here`() throws {
    var small = SmallPartnership()
    // Areas: 0 the partnership's own, 1 inside it, 2 another authority.
    let places: [(responsible: Int32, residence: Int32)] = [(0, 1), (0, 2), (2, 1), (0, -1)]
    for (child, place) in places.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-10")(&row)
        row[.responsibleAuthority] = place.responsible
        row[.residenceArea] = place.residence
      }
    }
    var local = LocalSettings()
    local.ownAreas = ["SMP", "SMP1"]
    let counted = try small.counted(local: local)
    for code in ["in_area", "placed_out", "placed_here", "unknown"] {
      #expect(counted.cell("A1.place", Self.year, code) == .share(1, of: 4))
    }
    #expect(counted.cell("A1.responsible", Self.year, "SMP") == .share(3, of: 4))
  }

  @Test
  func `a rate by area of residence is out of the children who live there`() throws {
    var small = SmallPartnership()
    for child in 0..<3 {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-10")(&row)
        // Two in the part of the area, one of whom only the whole is known.
        row[.residenceArea] = child < 2 ? 1 : 0
      }
    }
    func population(_ place: String?) -> [Population] {
      [
        Population(
          area: "SMP", place: place, sex: "", age: 12, ethnicGroup: "", count: 400, year: 2024)
      ]
    }
    let counted = try small.counted(population: population("SMP1"))
    #expect(
      counted.cell("A5.rate_by_residence", Self.year, "SMP1") == .rate(2, population: 400))
    #expect(counted.cell("A5.rate", Self.year) == .rate(3, population: 400))
    let whole = try small.counted(population: population(nil))
    guard case .notAvailable = whole.table("A5.rate_by_residence", Self.year)?.content else {
      Issue.record("a population of the whole area told of its parts")
      return
    }
  }

  @Test
  func `the age of criminal responsibility is the nation's`() throws {
    var small = SmallPartnership()
    try small.add(0, .schoolConcern, from: .school) { row in
      try concern("2024-05-01", category: 0)(&row)
      row[.birth] = try day("2013-04-30")
    }
    // Eleven years old: of age in England, not in Scotland.
    #expect(
      try small.counted().cell("A1.criminal_responsibility", Self.year, "10_plus")
        == .share(1, of: 1))
    #expect(
      try small.counted(nation: .scotland)
        .cell("A1.criminal_responsibility", Self.year, "under_12") == .share(1, of: 1))
  }

  @Test
  func `learning disability is compared where the population file counts it, else refused`() throws
  {
    var small = SmallPartnership()
    for child in Int32(0)..<10 {
      try small.add(child, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
      small.add(child, .person, from: .school) { row in
        row[.senTypes] = (child < 4 ? SENType.moderate : .specific).bit
      }
    }
    func population(_ groups: [(String, Int)]) -> [Population] {
      groups.map {
        Population(
          area: "SMP", sex: "", age: 12, ethnicGroup: "", learning: $0.0, count: $0.1, year: 2024)
      }
    }
    // Four of 100 children with, six of 900 without.
    let told = try small.counted(population: population([("yes", 100), ("no", 900)]))
    #expect(
      told.cell("B5.learning_broad", Self.year, "yes")
        == .ratio(4, population: 100, rest: 6, restPopulation: 900))
    let untold = try small.counted(population: population([("", 1_000)]))
    #expect(
      reason(untold, "B5.learning_broad")
        == "the population file does not count the area's children by this characteristic in every row"
    )
  }

  @Test
  func `a rate ratio is not given where the group of more than one in ten is not known`() throws {
    var small = SmallPartnership()
    for child in Int32(0)..<9 {
      try small.add(child, .schoolConcern, from: .school) { row in
        try concern("2024-05-01", category: 0)(&row)
        if child < 8 { row[.sex] = (child < 6 ? RecordedSex.male : .female).rawValue }
      }
    }
    let people = [("male", 100), ("female", 200)].map {
      Population(area: "SMP", sex: $0.0, age: 12, ethnicGroup: "", count: $0.1, year: 2024)
    }
    let counted = try small.counted(population: people)
    // One of nine is more than a tenth.
    #expect(reason(counted, "B5.sex")?.contains("more than one child in ten") == true)
    #expect(
      counted.cell("B5.sex_bounds", Self.year, "male", "all")
        == .ratio(7, population: 100, rest: 2, restPopulation: 200))
    #expect(
      counted.cell("B5.sex_bounds", Self.year, "male", "none")
        == .ratio(6, population: 100, rest: 3, restPopulation: 200))
    #expect(counted.cell("A5.rate_by_sex", Self.year, "female") == .rate(2, population: 200))
  }
}
