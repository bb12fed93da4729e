import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// E1, E3, E5, E6, F1 and F2, worked by hand from the rows in the test.
struct QualityAndAuditTests {
  static let today = "on-2025-03-31"

  @Test
  func `a field is asked only of kinds of rows in which its source ever sends it`() throws {
    var small = SmallPartnership()
    for sex in [RecordedSex.male.rawValue, CodeColumn.missing, CodeColumn.unrecognised] {
      small.add(0, .person, from: .school) { $0[.sex] = sex }
    }
    try small.add(0, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
    let counted = try small.counted()
    #expect(counted.cell("E1.completeness", Self.today, "sex", "school") == .share(1, of: 3))
    #expect(counted.cell("E1.unknown_codes", Self.today, "sex", "school") == .share(1, of: 3))
    #expect(counted.cell("E1.completeness", Self.today, "role", "school") == .share(1, of: 1))
    #expect(counted.cell("E1.completeness", Self.today, "sex", "police") == .share(0, of: 0))
  }

  @Test
  func `recording is timed where both dates are sent, and coverage goes by quarter`() throws {
    var small = SmallPartnership()
    try small.add(0, .policeOccurrence, from: .police) { row in
      try offence("2024-05-01")(&row)
      row[.recorded] = try day("2024-05-03")
    }
    try small.add(0, .policeOccurrence, from: .police, offence("2025-01-10"))
    try small.add(0, .person, from: .school) { $0[.birth] = try day("2012-01-01") }
    let delivery = Delivery(
      source: "police", agency: .police, format: "police-occurrence", files: [])
    let counted = try small.counted(deliveries: [delivery])
    #expect(counted.cell("E3.recording", Self.today, "police", "1_2") == .share(1, of: 1))
    // 10 January to 31 March: 21 + 28 + 31 days.
    #expect(counted.cell("E3.freshness", Self.today, "police") == .count(80))
    #expect(counted.cell("E6.rows", Self.today, "2024-04-quarter", "police") == .count(1))
    #expect(counted.cell("E6.rows", Self.today, "2025-01-quarter", "police") == .count(1))
    #expect(counted.cell("E6.rows", Self.today, "2024-07-quarter", "police") == .count(0))
    #expect(counted.cell("E6.rows", Self.today, "undated", "school") == .count(1))
  }

  @Test
  func `rows stand on either side of a break in their format's code lists`() throws {
    var small = SmallPartnership()
    for date in ["2024-03-31", "2024-04-01", "2024-06-01"] {
      try small.add(0, .assessment, from: .socialCare) { $0[.assessmentStarted] = try day(date) }
    }
    let delivery = Delivery(
      source: "social_care", agency: .socialCare, format: "cin-census", files: [])
    let counted = try small.counted(deliveries: [delivery])
    #expect(counted.cell("E5.breaks", Self.today, "cin_sex", "before") == .count(1))
    #expect(counted.cell("E5.breaks", Self.today, "cin_sex", "after") == .count(2))
    guard case .notAvailable = try small.counted().table("E5.breaks", Self.today)?.content else {
      Issue.record("a break was counted in no format")
      return
    }
  }

  @Test
  func `the lowest score stands where agencies differ, and later audits are not known`() throws {
    var small = SmallPartnership()
    try small.add(0, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
    var local = LocalSettings()
    local.scores = try [
      (Agency.school, 3, "2024-09-30"), (.police, 1, "2024-09-30"), (.police, 4, "2025-09-30"),
    ].map {
      StatementScore(statement: "1.1", agency: $0.0, day: try day($0.2), score: $0.1)
    }
    let counted = try small.counted(local: local)
    #expect(counted.cell("F2.lowest", "audit-2024-09-30", "1.1") == .score(1))
    #expect(counted.cell("F2.by_agency", "audit-2024-09-30", "1.1", "school") == .score(3))
    #expect(counted.table("F2.lowest", "audit-2025-09-30") == nil)
  }

  @Test
  func `evidence counts the tables that can be had and those that cannot`() throws {
    var small = SmallPartnership()
    try small.add(0, .schoolConcern, from: .school, concern("2024-05-01", category: 0))
    let counted = try small.counted()
    let missing = Set(
      counted.tables.filter { table in
        guard case .notAvailable = table.content else { return false }
        return table.id.hasSuffix("setting") || table.id.hasSuffix("looked_after")
      }.map(\.id))
    // Without any source of referrals nothing of statement 1.6b can be had but A1, A3, A7 and C6, nor
    // without any score.
    #expect(
      missing == [
        "A2.setting", "A2.looked_after", "A2.re_referrals_by_setting", "B1.age_band_by_setting",
        "B2.sex_by_setting", "B3.ethnic_group_by_setting", "B4.learning_broad_by_setting",
        "B4.learning_by_setting", "B9.setting", "B7.level_by_setting",
        "B7.technology_by_setting", "B8.needs_by_setting", "B5.stage_by_setting", "B6.setting",
        "B6.looked_after",
        "C0.setting", "C0.looked_after", "C1.funnel_by_setting", "C1.funnel_by_looked_after",
        "C2.within_by_setting", "C3.state_by_setting", "C3.no_support_by_setting",
        "C3.waiting_by_setting", "C3.waiting_now_by_setting", "C4.tier_by_setting",
        "C4.expected_by_setting", "C5.gap_by_setting", "D1.waits_by_setting",
        "D3.open_by_setting", "D4.waits_by_setting",
      ])
    // B5 speaks to no statement about settings; the scores are missing too.
    #expect(counted.cell("F1.evidence", Self.today, "1.6b", "not_available") == .count(30))
    #expect(counted.cell("F1.evidence", Self.today, "1.6b", "available") == .count(6))
  }

  @Test
  func `every indicator says what it counts, how, with what to mind and what it does not say`() {
    for indicator in IndicatorCatalogue.all.map({ $0.metadata }) {
      let words = [
        indicator.title, indicator.numerator, indicator.denominator, indicator.unit,
        indicator.periodBasis, indicator.method, indicator.doesNotSay,
      ]
      #expect(words.allSatisfy { !$0.isEmpty }, "\(indicator.id)")
      #expect(!indicator.statements.isEmpty && !indicator.caveats.isEmpty, "\(indicator.id)")
    }
    let ids = IndicatorCatalogue.all.map { $0.metadata.id }
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(ids.count == 7 + 9 + 7 + 5 + 6 + 2)
  }
}
