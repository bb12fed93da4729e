import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Waits from before the records are whole: who is watched, from when on, and when that is too few.
struct LateEntryTests {
  /// The records are whole from 1 April 2025, a Tuesday; day 0 of a wait is its start.
  private func table(
    fromStart: [Int], late: [(entry: Int, days: Int)], competing: Bool = false
  ) throws -> RiskTable {
    let base = try SmallPartnership.base(recordsFrom: "2025-04-01", asOf: "2025-06-30")
    let whole = try day("2025-04-01")
    let spans =
      fromStart.map { WaitSpan(start: whole, reached: whole.adding(days: $0), closed: nil) }
      + late.map { entry, days in
        // Under watch after `entry` days of waiting.
        let start = whole.adding(days: -1 - entry)
        return WaitSpan(start: start, reached: start.adding(days: days), closed: nil)
      }
    return try WaitTable(of: spans, in: .calendarDays, base: base).riskTable(competing: competing)
  }

  @Test
  func `one child under watch at first stands for nobody else, however many come later`() throws {
    // One starts support on day 2; twenty come under watch on day 10, ten of them start on day 60.
    // The product would be 0 from day 2 on: all had started.
    let late = (0..<20).map { (entry: 10, days: $0 < 10 ? 60 : 75) }
    let table = try table(fromStart: [2], late: late)
    #expect(table.steps[0] == .init(day: 2, atRisk: 1, events: 1, censored: 0, entered: 20))
    #expect(table.isThin)
  }

  @Test
  func `nobody under watch from the start is too few, also where nothing happened before`() throws {
    #expect(try table(fromStart: [], late: (0..<40).map { (10, 20 + $0) }).isThin)
  }

  @Test(arguments: [(9, true), (10, false)])
  func `ten must be under watch from the start while others come late`(
    children: Int, isThin: Bool
  ) throws {
    let table = try table(fromStart: (0..<children).map { 20 + $0 }, late: [(3, 30)])
    #expect(table.isThin == isThin)
  }

  @Test
  func `without late entries there is no least number`() throws {
    #expect(try table(fromStart: [2], late: []).isThin == false)
  }

  @Test
  func `as many must be left as of ten until the last has come under watch`() throws {
    // Of 12, 8 start by day 2: 4 wait, of ten it would be 3.3. One comes under watch after day 5.
    let eight = [1, 1, 1, 1, 2, 2, 2, 2]
    #expect(try table(fromStart: eight + [9, 9, 9, 9], late: [(5, 12)]).isThin == false)
    // Of 12, all start by day 2 and nobody is left: that another waits on day 5 is lost.
    #expect(try table(fromStart: eight + [2, 2, 2, 2], late: [(5, 12)]).isThin)
  }

  @Test
  func `whose wait is over before watching begins is the same in both units`() throws {
    // Whole from Easter Monday, 1 April 2024: watching begins on Tuesday. One ended on the Monday,
    // of which working days cannot tell whether it was Maundy Thursday; both units leave it out.
    let base = try SmallPartnership.base(recordsFrom: "2024-04-01", asOf: "2024-06-28")
    let spans = try ["2024-04-01", "2024-04-02", "2024-04-15"].map {
      WaitSpan(start: try day("2024-03-25"), reached: try day($0), closed: nil)
    }
    for unit in [Standard.Unit.workingDays, .calendarDays] {
      let waits = try WaitTable(of: spans, in: unit, base: base)
      #expect(waits.riskTable(competing: false).children == 2)
      #expect(WaitTally(spans, base).leftOut == [.beforeRecords: 1])
    }
    // Tuesday, Wednesday, Thursday of March, then 2 April is working day 4 and 15 April day 13.
    let steps = try WaitTable(of: spans, base: base).riskTable(competing: false).steps
    #expect(steps.map(\.day) == [4, 13])
    #expect(steps.map(\.atRisk) == [2, 1])
  }

  @Test
  func `a wait that begins on the day from which the records are whole is seen from its start`()
    throws
  {
    let base = try SmallPartnership.base(recordsFrom: "2024-04-01", asOf: "2024-06-28")
    let span = WaitSpan(
      start: try day("2024-04-01"), reached: try day("2024-04-01"), closed: nil)
    let waits = try WaitTable(of: [span], base: base)
    #expect(
      waits.riskTable(competing: false).steps == [.init(day: 0, atRisk: 1, events: 1, censored: 0)])
    #expect(WaitTally([span], base).leftOut.isEmpty)
  }

  @Test
  func `a year in which the log becomes whole says so, and so do its shares`() throws {
    var small = SmallPartnership()
    for (child, received) in ["2024-05-01", "2024-07-10", "2024-10-10"].enumerated() {
      try small.add(
        Int32(child), .referral, from: .socialCare, referral(UInt64(child) + 1, received))
    }
    var local = LocalSettings()
    local.recordsFrom = try day("2024-07-01")
    let counted = try small.counted(local: local)
    let headline = try #require(counted.table("A2.headline", "2024-25"))
    #expect(
      headline.period.label
        == "financial year ending March 2025, provisional, the log whole only from 1 July 2024")
    let late = " (of those referred before 1 July 2024 only who was still open then)"
    #expect(
      counted.table("C1.funnel", "2024-25")?.title.whole
        == "Children referred, by stage reached\(late)")
    #expect(
      counted.table("C3.state", "2024-25")?.title.whole
        == "Children referred, by whether supported\(late)")
    let others = [
      "A2.re_referrals": "Re-referrals within 12 months of a closure",
      "B5.stage_by_sex": "Disproportionality at each stage, by gender or sex as recorded",
      "C4.level_by_tier": "Children whose support started, by behaviour level and tier",
      "C4.expected":
        "Children whose support started, by whether the tier is the expected one",
    ]
    for (id, title) in others {
      #expect(counted.table(id, "2024-25")?.title.whole == title + late, "\(id)")
    }
    #expect(counted.table("C1.funnel", "2024-25-Q3") == nil)
  }
}
