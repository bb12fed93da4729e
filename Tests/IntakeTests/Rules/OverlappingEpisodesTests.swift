import Testing

@testable import Intake

struct OverlappingEpisodesTests {
  private func episode(_ start: String, _ end: String?, noAction: Bool = false) -> String {
    let closure = end.map {
      "<CINclosureDate>\($0)</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>"
    }
    return "<CINreferralDate>\(start)</CINreferralDate>\(closure ?? "")"
      + "<ReferralNFA>\(noAction ? 1 : 0)</ReferralNFA>"
  }

  private func found(_ first: String, _ second: String) throws -> [String] {
    try RuleBench.census(details: "\(first)</CINdetails><CINdetails>\(second)")
  }

  @Test(arguments: [
    ("2024-09-29", ["V093 CINreferralDate"]), ("2024-09-30", []), ("2024-10-01", []),
  ])
  func `asks about an episode that starts in an earlier one`(start: String, found: [String]) throws
  {
    #expect(try self.found(episode("2024-05-01", "2024-09-30"), episode(start, nil)) == found)
  }

  @Test func `takes an episode without an end to be open, whichever is sent first`() throws {
    let first = episode("2024-05-01", nil)
    let second = episode("2024-06-12", "2024-07-01")
    #expect(try found(first, second) == ["V093 CINreferralDate"])
    #expect(try found(second, first) == ["V093 CINreferralDate"])
  }

  @Test func `takes a referral without further action to end on its day`() throws {
    #expect(
      try found(episode("2024-05-01", nil, noAction: true), episode("2024-06-12", nil)).isEmpty)
  }

  @Test func `compares with the longest of the earlier ones`() throws {
    let three = "\(episode("2024-06-01", "2024-06-10"))</CINdetails><CINdetails>"
    #expect(
      try found(episode("2024-05-01", "2024-09-30"), three + episode("2024-07-01", nil))
        == ["V093 CINreferralDate", "V093 CINreferralDate"])
  }

  @Test func `an episode that a later return closes is open no longer`() throws {
    let census = { (details: String) in
      RuleBench.censusText(
        RuleBench.child(
          "C1", "<PersonBirthDate>2012-02-03</PersonBirthDate>", "<Ethnicity>WBRI</Ethnicity>",
          details))
    }
    let second = "</CINdetails><CINdetails>" + episode("2024-10-01", nil)
    let found = try RuleBench.found(
      in: [
        "a.xml": census(episode("2024-05-01", nil)),
        "b.xml": census(episode("2024-05-01", "2024-09-30") + second),
      ], as: "cin-census")
    #expect(!found.contains { $0.hasPrefix("V093") })
  }
}
