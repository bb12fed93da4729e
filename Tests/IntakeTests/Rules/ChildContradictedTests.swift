import Testing

@testable import Intake

struct ChildContradictedTests {
  @Test(arguments: [
    (["date_of_birth": "2012-03-02"], ["V091 date_of_birth"]),
    (["gender": "male"], ["V091 gender"]), (["gender": "female"], []), (["gender": "unknown"], []),
    (["date_of_birth": ""], []), (["child_ref": "C2", "date_of_birth": "2012-03-02"], []),
  ])
  func `asks about a child of whom two rows say different things`(
    second: [String: String], found: [String]
  ) throws {
    let other = second.merging(["referral_id": "R2"]) { $1 }
    let text = RuleBench.logText([["gender": "female"], other])
    #expect(try RuleBench.found(in: text) == found)
  }

  @Test func `takes what a later file says of the same referral for a correction`() throws {
    let found = try RuleBench.found(in: [
      "a.csv": RuleBench.logText([[:]]),
      "b.csv": RuleBench.logText([["date_of_birth": "2012-03-02"]]),
    ])
    #expect(found == ["V060"])
  }

  @Test func `asks about a child with two birth dates in one census`() throws {
    let text = RuleBench.censusText(
      RuleBench.child("C1"),
      RuleBench.child("C1", "<PersonBirthDate>2012-03-02</PersonBirthDate>"))
    #expect(
      try RuleBench.found(in: text, as: "cin-census")
        == ["V060", "V090 LAchildID", "V091 PersonBirthDate"])
  }

  @Test func `compares the rows of all files of a sender`() throws {
    let found = try RuleBench.found(in: [
      "a.csv": RuleBench.logText([[:]]),
      "b.csv": RuleBench.logText([["referral_id": "R2", "date_of_birth": "2012-03-02"]]),
    ])
    #expect(found == ["V091 date_of_birth"])
  }
}
