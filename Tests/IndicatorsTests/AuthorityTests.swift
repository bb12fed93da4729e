import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Whose an event is, by who was responsible for the child on its day and where it lived then.
struct AuthorityTests {
  private static let year = "2024-25"
  private static let before = "2022-23"
  /// Areas of the small partnership: its own, one inside it, another authority's.
  private static let (own, inside, far): (Int32, Int32, Int32) = (0, 1, 2)

  private static var local: LocalSettings {
    var local = LocalSettings()
    local.ownAreas = ["SMP", "SMP1"]
    local.otherAreas = ["FAR"]
    return local
  }

  /// A referral of the log, with the responsible authority and the area of residence.
  private func row(
    _ number: UInt64, _ received: String, _ responsible: Int32, _ residence: Int32,
    role: Role = .displayed, closed: String? = nil
  ) -> (inout PseudonymisedRow) throws -> Void {
    { row in
      try referral(number, received, role: role, closed: closed)(&row)
      row[.responsibleAuthority] = responsible
      row[.residenceArea] = residence
    }
  }

  @Test
  func `the responsible authority decides, else where the child lives, else it counts`() throws {
    var small = SmallPartnership()
    let places: [(responsible: Int32, residence: Int32)] = [
      (0, 1), (0, 2), (2, 1), (2, 2), (-1, 2), (-1, -1), (-1, 1),
    ]
    for (child, place) in places.enumerated() {
      try small.add(
        Int32(child), .referral, from: .socialCare,
        row(UInt64(child) + 1, "2024-05-10", place.responsible, place.residence))
    }
    let counted = try small.counted(local: Self.local)
    #expect(counted.cell("A1.headline", Self.year) == .count(4))
    #expect(counted.cell("A2.headline", Self.year, "children") == .count(4))
    #expect(counted.cell("E2.elsewhere", Self.year, "placed_here") == .count(1))
    #expect(counted.cell("E2.elsewhere", Self.year, "elsewhere") == .count(2))
    #expect(counted.cell("E2.uncounted", "on-2025-03-31", "other_authority") == .count(3))
  }

  @Test
  func `an old row that names our authority makes no later event ours`() throws {
    var small = SmallPartnership()
    // Ten placed here by another authority, harmed while they were ours; twenty of our own.
    for child in Int32(0)..<10 {
      let number = UInt64(child) + 1
      try small.add(
        child, .referral, from: .socialCare,
        row(number, "2021-05-01", Self.own, Self.inside, role: .harmed, closed: "2021-07-01"))
      try small.add(
        child, .referral, from: .socialCare,
        row(number + 100, "2024-05-01", Self.far, Self.inside))
    }
    for child in Int32(10)..<30 {
      try small.add(
        child, .referral, from: .socialCare,
        row(UInt64(child) + 1, "2024-06-01", Self.own, Self.inside))
    }
    let counted = try small.counted(local: Self.local)
    #expect(counted.cell("A1.headline", Self.year) == .count(20))
    #expect(counted.cell("E2.elsewhere", Self.year, "placed_here") == .count(10))
    #expect(counted.cell("C1.funnel", Self.year, "referred") == .share(20, of: 20))
  }

  @Test
  func `a move changes neither the count nor the place of an earlier year`() throws {
    var small = SmallPartnership()
    // Six referred while ours and, two years later, by the authority to which they had moved.
    for child in Int32(0)..<6 {
      let number = UInt64(child) + 1
      try small.add(
        child, .referral, from: .socialCare,
        row(number, "2022-06-10", Self.own, Self.inside, closed: "2022-08-01"))
      try small.add(
        child, .referral, from: .socialCare, row(number + 100, "2024-06-10", Self.far, Self.far))
    }
    for child in Int32(6)..<15 {
      try small.add(
        child, .referral, from: .socialCare,
        row(UInt64(child) + 1, "2024-07-01", Self.own, Self.inside))
    }
    let people = [
      Population(
        area: "SMP", place: "SMP1", sex: "", age: 12, ethnicGroup: "", count: 100, year: 2024)
    ]
    let counted = try small.counted(population: people, local: Self.local)
    #expect(counted.cell("A1.headline", Self.before) == .count(6))
    #expect(counted.cell("A1.place", Self.before, "in_area") == .share(6, of: 6))
    #expect(counted.cell("A2.residence", Self.before, "SMP1") == .share(6, of: 6))
    #expect(
      counted.cell("A5.rate_by_residence", Self.before, "SMP1") == .rate(6, population: 100))
    #expect(counted.cell("A1.headline", Self.year) == .count(9))
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(9))
    #expect(counted.cell("A5.rate", Self.year) == .rate(9, population: 100))
    #expect(counted.cell("E2.elsewhere", Self.year, "elsewhere") == .count(6))
  }

  @Test
  func `an event without an area has the last told by its day, else the first after it`() throws {
    var small = SmallPartnership()
    try small.add(
      0, .referral, from: .socialCare,
      row(1, "2022-06-10", Self.own, Self.inside, closed: "2022-08-01"))
    try small.add(0, .referral, from: .socialCare, row(2, "2024-06-10", Self.far, Self.far))
    // Before the first, between the two, on the day of the second and after it.
    for date in ["2021-05-01", "2023-05-01", "2024-06-10", "2025-01-10"] {
      try small.add(0, .schoolConcern, from: .school, concern(date, category: 0))
    }
    // Of another child only a row without a date says where it lives.
    small.add(1, .person, from: .school) { $0[.residenceArea] = Self.far }
    try small.add(1, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
    let counted = try small.counted(local: Self.local)
    let years = ["2021-22", "2022-23", "2023-24", Self.year]
    #expect(years.map { counted.cell("A1.headline", $0) } == [1, 1, 1, 0].map { .count($0) })
    #expect(counted.cell("A1.residence", "2021-22", "SMP1") == .share(1, of: 1))
    #expect(counted.cell("E2.events", Self.year, "other_authority") == .count(4))
    #expect(counted.cell("E2.elsewhere", Self.year, "elsewhere") == .count(2))
  }

  @Test
  func `a provider's return goes with the referral that it names, wherever the child is`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, row(1, "2024-04-10", Self.own, Self.inside))
    try small.add(
      0, .referral, from: .police, row(2, "2024-09-10", Self.far, Self.far))
    try small.add(0, .support, from: .voluntary) { row in
      row[.referral] = Token(high: 1, low: 1)
      row[.supportStarted] = try day("2024-10-01")
    }
    let counted = try small.counted(local: Self.local)
    #expect(counted.cell("C0.headline", Self.year) == .count(1))
    #expect(counted.cell("C3.state", Self.year, "started") == .share(1, of: 1))
  }

  @Test
  func `what is counted here and there adds up`() throws {
    var small = SmallPartnership()
    // Ours and then another's within one year; another's alone; of age; harmed; ours alone.
    try small.add(0, .referral, from: .socialCare, row(1, "2024-04-10", Self.own, Self.inside))
    try small.add(0, .referral, from: .socialCare, row(2, "2024-12-10", Self.far, Self.far))
    try small.add(1, .referral, from: .socialCare, row(3, "2024-04-10", Self.far, Self.inside))
    try small.add(2, .referral, from: .socialCare) { row in
      try referral(4, "2024-04-10")(&row)
      row[.birth] = try day("2006-04-10")
    }
    try small.add(
      3, .referral, from: .socialCare, row(5, "2024-04-10", Self.own, -1, role: .harmed))
    try small.add(4, .referral, from: .socialCare, row(6, "2024-04-10", Self.own, Self.inside))
    let counted = try small.counted(local: Self.local)
    let ends = [
      ("counted", 2), ("other_role", 1), ("of_age", 1), ("later", 0), ("other_authority", 2),
    ]
    for (end, count) in ends {
      #expect(counted.cell("E2.events", Self.year, end) == .count(count))
    }
    #expect(counted.cell("A1.headline", Self.year) == .count(2))
    #expect(counted.cell("E2.elsewhere", Self.year, "counted") == .count(1))
    #expect(counted.cell("E2.elsewhere", Self.year, "placed_here") == .count(1))
    #expect(counted.cell("E2.elsewhere", Self.year, "elsewhere") == .count(0))
  }
}
