import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// B4, B5 by stage, B7, B8 and B9, worked by hand from the rows in the test.
struct WhoTests {
  static let year = "2024-25"

  private func add(
    _ child: Int32, to small: inout SmallPartnership,
    _ fill: (inout PseudonymisedRow) throws -> Void
  ) throws {
    try small.add(child, .referral, from: .socialCare) { row in
      try referral(UInt64(child) + 1, "2024-10-10")(&row)
      try fill(&row)
    }
  }

  @Test
  func `a level known only by its light is a range, and widens the bounds of its levels`() throws {
    var small = SmallPartnership()
    try add(0, to: &small) { $0[.level] = BehaviourLevel.abusive.rawValue }
    try add(1, to: &small) { row in
      row[.level] = BehaviourLevel.problematic.rawValue
      row[.light] = TrafficLight.amber.rawValue
    }
    try add(2, to: &small) { $0[.light] = TrafficLight.red.rawValue }
    try add(3, to: &small) { _ in }
    let counted = try small.counted()
    #expect(counted.cell("B7.level", Self.year, "abusive") == .share(1, of: 4))
    #expect(counted.cell("B7.level", Self.year, "light_red") == .share(1, of: 4))
    #expect(counted.cell("B7.level", Self.year, "light_amber") == .share(0, of: 4))
    #expect(counted.cell("B7.level", Self.year, "neither") == .share(1, of: 4))
    // Abusive: 1 recorded, and at most the red light and the child of whom nothing is known.
    #expect(counted.cell("B7.level_bounds", Self.year, "abusive", "least") == .share(1, of: 4))
    #expect(counted.cell("B7.level_bounds", Self.year, "abusive", "most") == .share(3, of: 4))
    #expect(counted.cell("B7.level_bounds", Self.year, "violent", "most") == .share(2, of: 4))
    #expect(counted.cell("B7.level_bounds", Self.year, "normal", "most") == .share(1, of: 4))
    #expect(counted.cell("B7.light", Self.year, "unknown") == .share(2, of: 4))
  }

  @Test
  func `a need is out of the children of whom a source could tell it`() throws {
    var small = SmallPartnership()
    try add(0, to: &small) { $0[.needs] = Need.neglect.bit | Need.friendships.bit }
    try add(1, to: &small) { _ in }
    try small.add(1, .assessment, from: .socialCare) { row in
      row[.assessmentStarted] = try day("2024-10-15")
      row[.factors] = AssessmentFactor.f4b.bit
    }
    try add(2, to: &small) { _ in }
    try small.add(2, .assessment, from: .socialCare) { row in
      row[.assessmentStarted] = try day("2024-10-15")
      row[.factors] = AssessmentFactor.f21.bit
    }
    try add(3, to: &small) { _ in }
    let counted = try small.counted()
    // Factor 21, none identified, answers with no; friendships have no factor.
    #expect(counted.cell("B8.needs", Self.year, "neglect") == .share(1, of: 3))
    #expect(counted.cell("B8.needs", Self.year, "parental_mental_ill_health") == .share(1, of: 3))
    #expect(counted.cell("B8.needs", Self.year, "friendships") == .share(1, of: 1))
    #expect(counted.cell("B8.coverage", Self.year, "neglect") == .share(3, of: 4))
  }

  @Test
  func `needs are not available where no source lists them`() throws {
    var small = SmallPartnership()
    try add(0, to: &small) { _ in }
    guard case .notAvailable = try small.counted().table("B8.needs", Self.year)?.content else {
      Issue.record("needs were counted from nothing")
      return
    }
  }

  @Test
  func `girls and boys stand side by side, each out of their own`() throws {
    var small = SmallPartnership()
    for child in Int32(0)..<3 {
      try add(child, to: &small) { row in
        row[.sex] = (child < 2 ? RecordedSex.male : .female).rawValue
        row[.birth] = try day(child == 0 ? "2010-01-01" : "2014-01-01")
        row[.route] = Route.criminalJustice.rawValue
      }
    }
    let counted = try small.counted()
    #expect(counted.cell("B9.age_band", Self.year, "male", "13_15") == .share(1, of: 2))
    #expect(counted.cell("B9.age_band", Self.year, "female", "10_12") == .share(1, of: 1))
    #expect(
      counted.cell("B9.route", Self.year, "female", "criminal_justice") == .share(1, of: 1))
  }

  @Test
  func `a stage is compared out of those at the stage before`() throws {
    var small = SmallPartnership()
    // Boys: three referred, two decided, one started. Girls: two referred, two decided.
    let rows: [(RecordedSex, String?, String?)] = [
      (.male, "2024-10-11", "2024-11-01"), (.male, "2024-10-11", nil), (.male, nil, nil),
      (.female, "2024-10-11", nil), (.female, "2024-10-11", nil),
    ]
    for (child, row) in rows.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { record in
        try referral(UInt64(child) + 1, "2024-10-10", decided: row.1, started: row.2)(&record)
        record[.sex] = row.0.rawValue
      }
    }
    let counted = try small.counted()
    #expect(
      counted.cell("B5.stage_by_sex", Self.year, "male", "decided")
        == .ratio(2, population: 3, rest: 2, restPopulation: 2))
    // A later stage says the earlier ones were reached: one boy assessed, offered and started.
    #expect(
      counted.cell("B5.stage_by_sex", Self.year, "male", "assessed")
        == .ratio(1, population: 2, rest: 0, restPopulation: 2))
    #expect(
      counted.cell("C1.funnel_by_sex", Self.year, "male", "decided") == .share(2, of: 3))
  }

  @Test
  func `every child has an answer under each definition of learning disability`() throws {
    var small = SmallPartnership()
    try add(0, to: &small) { row in
      row[.senTypes] = SENType.severe.bit
      row[.sex] = RecordedSex.female.rawValue
    }
    try add(1, to: &small) { $0[.senProvision] = SENProvision.noNeeds.rawValue }
    try add(2, to: &small) { _ in }
    let counted = try small.counted()
    for answer in ["yes", "no", "unknown"] {
      #expect(counted.cell("B4.answers", Self.year, "broad", answer) == .share(1, of: 3))
    }
    #expect(counted.cell("B4.by_sex", Self.year, "female", "yes") == .share(1, of: 1))
    #expect(counted.cell("B4.by_sex", Self.year, "not_stated", "unknown") == .share(1, of: 2))
  }
}
