import Testing

@testable import Intake

struct OverlappingPeriodsTests {
  private func placements(_ rows: String...) -> String {
    (["CHILD,DECOM,PLACE,DEC"] + rows).joined(separator: "\n") + "\n"
  }

  @Test(arguments: [
    // The next begins on the day on which the one before ended.
    ("01/05/2024,U1,12/06/2024", "12/06/2024,U4,", []),
    ("01/05/2024,U1,13/06/2024", "12/06/2024,U4,", ["V131 DECOM"]),
    ("01/05/2024,U1,", "12/06/2024,U4,", ["V131 DECOM"]),
    ("01/05/2024,U1,", "12/06/2024,U4,01/07/2024", ["V131 DECOM"]),
    // Two places from one day; one that lasts no day is none.
    ("01/05/2024,U1,", "01/05/2024,R1,", ["V131 DECOM"]),
    ("01/05/2024,U1,01/05/2024", "01/05/2024,R1,", []),
    // The same stated again.
    ("01/05/2024,U1,", "01/05/2024,U1,02/06/2024", ["V060"]),
  ])
  func `asks about a placement that starts in another`(
    first: String, second: String, found: [String]
  ) throws {
    let text = placements("C1,\(first)", "C1,\(second)", "C2,02/05/2024,U1,")
    #expect(try RuleBench.found(in: text, as: "ssda903") == found)
    #expect(
      try RuleBench.found(in: placements("C1,\(second)", "C1,\(first)"), as: "ssda903") == found)
  }

  @Test func `compares with the longest of the earlier ones`() throws {
    let text = placements("C1,01/05/2024,U1,", "C1,01/06/2024,U4,02/06/2024", "C1,01/07/2024,R1,")
    #expect(try RuleBench.found(in: text, as: "ssda903") == ["V131 DECOM", "V131 DECOM"])
  }

  @Test func `a placement that this year's return ends is open no longer`() throws {
    let files = [
      "a.csv": placements("C1,01/05/2023,U1,"),
      "b.csv": placements("C1,01/05/2023,U1,12/06/2024", "C1,12/06/2024,U4,"),
    ]
    #expect(try RuleBench.found(in: files, as: "ssda903") == ["V060"])
  }

  @Test func `reads placements in XML too`() throws {
    let episode = { (start: String, place: String) in
      "<EPISODE><DECOM>\(start)</DECOM><PLACE>\(place)</PLACE></EPISODE>"
    }
    let text = """
      <EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>03/02/2012</DOB></HEADER>
      \(episode("01/05/2024", "U1"))
      \(episode("12/06/2024", "R1"))</CHILD></EXPSSDA903>
      """
    #expect(try RuleBench.found(in: text, as: "ssda903-xml").contains("V131 DECOM"))
  }

  @Test(arguments: [("2024-09-29", ["V131 CPPstartDate"]), ("2024-09-30", [])])
  func `asks about a plan within a plan of the same kind`(start: String, found: [String]) throws {
    let plan = { (start: String, end: String) in
      "<ChildProtectionPlans><CPPstartDate>\(start)</CPPstartDate>\(end)</ChildProtectionPlans>"
    }
    let details =
      "<CINreferralDate>2024-04-01</CINreferralDate><ReferralNFA>0</ReferralNFA>"
      + plan("2024-05-01", "<CPPendDate>2024-09-30</CPPendDate>") + plan(start, "")
      + "<CINPlanDates><CINPlanStartDate>2024-06-01</CINPlanStartDate></CINPlanDates>"
    #expect(
      try RuleBench.census(details: details).filter { $0.hasPrefix("V131") } == found)
  }

  @Test(arguments: [
    ("north", ["V131 date_started"]), ("other", ["V025 provider"]),
  ])
  func `asks about two services of one provider`(provider: String, found: [String]) throws {
    let text = """
      provider,service_ref,child_ref,date_referred,date_started,date_ended
      north,1,C1,2024-04-01,2024-05-01,
      \(provider),2,C1,2024-04-01,2024-06-01,2024-07-01

      """
    #expect(try RuleBench.found(in: text, as: "service-provider-return") == found)
  }
}
