import Testing
import Vocabulary

@testable import Intake

struct ReferenceReaderTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
  }

  @Test func `reads areas`() throws {
    let path = try bench.write(
      "code,name,level,parent\nSAM,Sampleshire,county,\nN,North,district,SAM\n",
      to: "areas.csv")
    #expect(
      try ReferenceReader.areas(at: path) == [
        Area(code: "SAM", name: "Sampleshire", level: "county", parent: nil),
        Area(code: "N", name: "North", level: "district", parent: "SAM"),
      ])
  }

  @Test(arguments: [
    ("N,North\nN,North again", "areas.csv:4: 'code' is given twice; keep one"),
    ("n,North\nS,South\nN,North", "areas.csv:5: 'code' is given twice; keep one"),
    (
      "unknown,Somewhere",
      "areas.csv:3: 'code' is kept for what is not known; use another code"
    ),
    (
      "Unrecognised,Somewhere",
      "areas.csv:3: 'code' is kept for what is not known; use another code"
    ),
    ("-,Somewhere", "areas.csv:3: 'code' has no letter and no digit; write one that has"),
  ])
  func `refuses areas that figures could not tell apart`(rows: String, error: String) throws {
    let lines = rows.split(separator: "\n").map { $0 + ",district" }
    let path = try bench.write(
      (["code,name,level", "SAM,Sampleshire,county"] + lines).joined(separator: "\n"),
      to: "areas.csv")
    let thrown = try #require(throws: IntakeError.self) { try ReferenceReader.areas(at: path) }
    #expect(thrown.description == error)
  }

  @Test func `reads population, all together or by sex, age and ethnicity`() throws {
    let path = try bench.write(
      "area,sex,age,ethnicity,count,source,year\nSAM,F,12,asian,340,ONS,2024\n"
        + "SAM,all,,all,100,ONS,2024\nSAM,M,3.0,BAFR,20.0,ONS,2024\n", to: "population.csv")
    #expect(
      try ReferenceReader.population(at: path) == [
        PopulationRow(
          area: "SAM", sex: .female, age: 12, group: .asian, count: 340, source: "ONS", year: 2024),
        PopulationRow(
          area: "SAM", sex: nil, age: nil, group: nil, count: 100, source: "ONS", year: 2024),
        PopulationRow(
          area: "SAM", sex: .male, age: 3, group: .black, count: 20, source: "ONS", year: 2024),
      ])
  }

  @Test func `reads population with and without a learning difficulty or disability`() throws {
    let path = try bench.write(
      "area,learning,count,source,year\nSAM,yes,40,DfE,2024\nSAM,no,960,DfE,2024\n",
      to: "population.csv")
    let rows = try ReferenceReader.population(at: path)
    #expect(rows.map(\.learning) == [true, false])
    #expect(rows.map(\.count) == [40, 960])
  }

  @Test func `reads audit scores`() throws {
    let path = try bench.write(
      "Statement,Agency,Date,Score,Evidence\n1.1,Police,2024-04-01,2,\"a log, kept\"\n",
      to: "audit-scores.csv")
    #expect(
      try ReferenceReader.auditScores(at: path) == [
        AuditScore(
          statement: "1.1", agency: .police, date: try #require(Day(iso: "2024-04-01")), score: 2,
          evidence: "a log, kept")
      ])
  }

  @Test(arguments: [
    (
      "statement,agency,date,score\n1.1,police,2024-04-01,5\n",
      "audit-scores.csv:2: 'score' is no whole number from 0 to 4; correct it"
    ),
    (
      "statement,agency,date,score\n1.1,police,1 April,2\n",
      "audit-scores.csv:2: 'date' is no date such as 2025-03-31; correct it"
    ),
    (
      "statement,agency,date,score\n\n,police,2024-04-01,2\n",
      "audit-scores.csv:3: 'statement' is empty; fill it in"
    ),
    (
      "statement,agency,date,score\n1.1,church,2024-04-01,2\n",
      "audit-scores.csv:2: 'agency' is in no list; use one of 'school', 'police', 'social_care', "
        + "'health', 'youth_justice', 'voluntary'"
    ),
    ("statement,agency,date\n", "audit-scores.csv:1: 'score' is not in the header; add the column"),
  ])
  func `names file, line and column of what cannot be used`(text: String, error: String) throws {
    let path = try bench.write(text, to: "audit-scores.csv")
    let thrown = try #require(throws: IntakeError.self) {
      try ReferenceReader.auditScores(at: path)
    }
    #expect(thrown.description == error)
  }
}
