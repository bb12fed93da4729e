import Foundation
import Testing
import Vocabulary

@testable import Pipeline

/// A public release as people make and see it, over one small log.
struct PublicReleaseTests {
  @Test
  func `a release is numbered, read-only and named in the ledger`() throws {
    let sample = try PublicSample.invented()
    let outcome = try sample.release()
    #expect(outcome.code == .complete)
    #expect(outcome.summary.hasPrefix("public release public-0001 in "))
    #expect(outcome.summary.contains("by Ana One, approved by Bea Two and Cy Three"))
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: "\(sample.shelf)/current")
    #expect(link == "public-0001")
    for file in try sample.files(of: "public/public-0001").keys where file != "csv" {
      let mode = try FileManager.default
        .attributesOfItem(atPath: "\(sample.shelf)/public-0001/\(file)")[.posixPermissions]
      #expect(mode as? Int == 0o440, "\(file)")
    }
    for file in ["public-ledger.jsonl", "public-ledger.head", "counts.json"] {
      let mode = try FileManager.default
        .attributesOfItem(atPath: "\(sample.state)/\(file)")[.posixPermissions]
      #expect(mode as? Int == 0o600, "\(file)")
    }
  }

  @Test
  func `of 3 girls among 63 children nothing is shown, and of 12 among 57 the rounded number`()
    throws
  {
    let sample = try PublicSample.invented()
    try sample.release()
    let sql = """
      SELECT period_code, category1, count, denominator, status FROM indicator_value
      WHERE table_id = 'B2.sex' AND category1 IN ('male', 'female') ORDER BY 1, 2
      """
    let shown = try sample.ask("\(sample.shelf)/current", sql)
    #expect(shown[0] == ["2023-24", "female", nil, "65", "c"])
    // 12 is 10 to the nearest 5, 45 is 45, and 57 is 55.
    #expect(shown[2] == ["2024-25", "female", "10", "55", "ok"])
    #expect(shown[3] == ["2024-25", "male", "45", "55", "ok"])
  }

  @Test
  func `readers are not told which source holds no event: its agency then knows nobody`() throws {
    let sample = try PublicSample.invented()
    let counts = "\(sample.state)/counts.json"
    let text = try String(contentsOfFile: counts, encoding: .utf8)
    let more = text.replacingOccurrences(of: #""sources":["#, with: #""sources":["silent","#)
    #expect(more != text)
    try more.write(toFile: counts, atomically: true, encoding: .utf8)
    try sample.release()
    let issues = try sample.ask("\(sample.shelf)/current", "SELECT id FROM known_issue")
    #expect(issues == [["linkage"]])
  }

  @Test
  func `fewer than two approvers publish nothing`() throws {
    let sample = try PublicSample.invented()
    let failure = sample.failure { $0.approvers = ["Bea Two", " BEA two"] }
    #expect(failure?.code == .usage)
    #expect(
      failure?.message
        == "a public release needs two people who approve it, neither of them its author; "
        + "1 of those named can; say --approved-by twice")
    #expect(!FileManager.default.fileExists(atPath: sample.shelf))
    #expect(!FileManager.default.fileExists(atPath: "\(sample.state)/public-ledger.jsonl"))
  }

  @Test
  func `what was published once stays as it went out`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    let first = try sample.files(of: "public/public-0001")
    // Late rows of the year that was published, and a second release of the year after.
    try sample.run.folder.write(PublicSample.log + PublicSample.late, to: "inbox/log.csv")
    _ = try sample.run.publish()
    try sample.release(day: 200)
    #expect(try sample.files(of: "public/public-0001") == first)
    let sql = """
      SELECT table_id, category1, category2, measure, count, denominator, value, lower_ci,
      upper_ci, status FROM indicator_value WHERE period_code LIKE '2023-24%' ORDER BY 1, 2, 3, 4
      """
    let before = try sample.ask("\(sample.shelf)/public-0001", sql)
    #expect(!before.isEmpty)
    #expect(try sample.ask("\(sample.shelf)/public-0002", sql) == before)
  }

  @Test
  func `a correction makes a whole year anew and says so on the page`() throws {
    let sample = try PublicSample.invented()
    try sample.release()
    try sample.run.folder.write(PublicSample.log + PublicSample.late, to: "inbox/log.csv")
    _ = try sample.run.publish()
    #expect(sample.failure(day: 200) { $0.corrected = ["2023-24"] }?.code == .usage)
    try sample.release(day: 200) {
      $0.corrected = ["2023-24"]
      $0.reason = "A school sent its log late"
    }
    let page = try String(
      contentsOfFile: "\(sample.shelf)/public-0002/about.html", encoding: .utf8)
    #expect(page.contains("All figures of 2023-24 and its quarters were made anew"))
    #expect(page.contains("A school sent its log late"))
    #expect(page.contains("public-0001, of 11 April 2026"))
    // A number that would tell of the few late rows beside the earlier one is hidden instead.
    let shown = """
      SELECT table_id, category1, category2, count FROM indicator_value
      WHERE period_code = '2023-24' AND measure = 'count' AND count IS NOT NULL ORDER BY 1, 2, 3
      """
    let before = try sample.ask("\(sample.shelf)/public-0001", shown)
    let after = try sample.ask("\(sample.shelf)/current", shown)
    #expect(!before.isEmpty && !after.isEmpty)
    #expect(after != before)
  }

  @Test
  func `a correction publishes no other year`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    try sample.run.folder.write(PublicSample.log + PublicSample.late, to: "inbox/log.csv")
    _ = try sample.run.publish()
    try sample.release(day: 300) {
      $0.corrected = ["2023-24"]
      $0.reason = "A school sent its log late"
    }
    let years =
      "SELECT DISTINCT period_code FROM released_table WHERE period_kind = 'financial_year'"
    #expect(try sample.ask("\(sample.shelf)/public-0002", years) == [["2023-24"]])
  }

  @Test
  func `a laxer policy neither brings a release forward nor shows in a correction what was hidden`()
    throws
  {
    let sample = try PublicSample.invented()
    try sample.release()
    try sample.run.folder.write(
      "name: lax\nhide_up_to: 2\ngroups: shown\nminimum_days: 0\nminimum_new_referrals: 0\n",
      to: "lax.yaml")
    let correct: (inout PublicReleaser.Request) -> Void = { request in
      request.policy = "\(sample.run.folder.path)/lax.yaml"
      request.corrected = ["2023-24"]
      request.reason = "Another policy"
    }
    #expect(sample.failure(day: 110, correct)?.code == .temporary)
    let hidden =
      "SELECT table_id, category1, category2, measure FROM indicator_value "
      + "WHERE period_code = '2023-24' AND status = 'c' ORDER BY 1, 2, 3, 4"
    let before = try sample.ask("\(sample.shelf)/public-0001", hidden)
    #expect(!before.isEmpty)
    try sample.release(day: 300, correct)
    let after = try sample.ask("\(sample.shelf)/public-0002", hidden)
    #expect(before.allSatisfy(after.contains))
  }

  @Test
  func `a correction by few children is refused where counts are not rounded`() throws {
    let sample = try PublicSample.invented(PublicSample.few + "\n  policy: dfe")
    try sample.release()
    let one = "L1,D1,,2011-02-03,male,school,2023-06-05,displayed,\n"
    try sample.run.folder.write(PublicSample.log + one, to: "inbox/log.csv")
    _ = try sample.run.publish()
    let failure = sample.failure(day: 200) {
      $0.corrected = ["2023-24"]
      $0.reason = "One row came late"
    }
    #expect(failure?.code == .dataContract)
    #expect(failure?.message.hasPrefix("small counts can be worked out from 'A1.headline") == true)
    #expect(failure?.message.contains("'public release 1' together") == true)
    #expect(!FileManager.default.fileExists(atPath: "\(sample.shelf)/public-0002"))
  }

  @Test
  func `a withdrawn year is shown again only when it is made anew`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    try sample.withdraw("1")
    try sample.release(day: 300)
    let years =
      "SELECT DISTINCT period_code FROM released_table WHERE period_kind = 'financial_year'"
    #expect(try sample.ask("\(sample.shelf)/public-0002", years) == [["2024-25"]])
    try sample.release(day: 400) {
      $0.corrected = ["2023-24"]
      $0.reason = "The right file was read"
    }
    #expect(
      try sample.ask("\(sample.shelf)/public-0003", years + " ORDER BY 1")
        == [["2023-24"], ["2024-25"]])
  }

  @Test
  func `a release too soon after another is refused, and one without a new period`() throws {
    let sample = try PublicSample.invented()
    try sample.release { $0.periods = ["2023-24"] }
    let soon = sample.failure(day: 184)
    #expect(soon?.code == .temporary)
    #expect(
      soon?.message == "the last public release is 84 days old and the policy wants 85; wait")
    try sample.release(day: 185)
    #expect(sample.failure(day: 300)?.code == .noInput)
  }

  @Test
  func `a year with few new referrals waits`() throws {
    let few = PublicSample.log.split(separator: "\n").prefix(70).joined(separator: "\n") + "\n"
    let sample = try PublicSample.invented()
    try sample.run.folder.write(few, to: "inbox/log.csv")
    _ = try sample.run.publish()
    try sample.release { $0.periods = ["2023-24"] }
    let failure = sample.failure(day: 300)
    #expect(failure?.code == .temporary)
    #expect(failure?.message.hasPrefix("fewer than 20 referrals are new") == true)
  }

  @Test(arguments: [("2022-23", ExitCode.usage), ("2025-26", .usage), ("2024-25-Q1", .usage)])
  func `only a closed year of the current release can be named`(
    period: String, code: ExitCode
  ) throws {
    let sample = try PublicSample.invented()
    #expect(sample.failure { $0.periods = [period] }?.code == code)
  }

  @Test
  func `a reference date that the current release does not have is refused`() throws {
    let sample = try PublicSample.invented()
    #expect(sample.failure { $0.asOf = "2025-06-30" }?.code == .usage)
    try sample.release { $0.asOf = "2025-03-31" }
  }

  @Test
  func `the pipeline file narrows down what goes out`() throws {
    let sample = try PublicSample.invented(
      "public:\n  tables: [A2.headline, B2]\n  quarters: false\n  policy: dfe")
    try sample.release()
    let tables = "SELECT DISTINCT table_id FROM released_table ORDER BY 1"
    #expect(try sample.ask("\(sample.shelf)/current", tables) == [["A2.headline"], ["B2.sex"]])
    let quarters = "SELECT count(*) FROM indicator_value WHERE period_kind = 'quarter'"
    #expect(try sample.ask("\(sample.shelf)/current", quarters) == [["0"]])
  }

  @Test
  func `a table that cannot be public is refused by the pipeline file`() throws {
    #expect(throws: ConfigurationError.self) {
      try PublicSample.invented("public:\n  tables: [A4]").release()
    }
  }

  @Test
  func `before the first run there is nothing to publish`() throws {
    let sample = PublicSample(run: try SmallRun())
    #expect(sample.failure()?.code == .noInput)
  }
}
