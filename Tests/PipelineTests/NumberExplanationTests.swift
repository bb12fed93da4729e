import Foundation
import Publishing
import Store
import Testing
import Vocabulary

@testable import Pipeline

/// How figures are explained, on the example partnership.
struct NumberExplanationTests {
  @Test
  func `every figure of a release is what the printed queries make of the store`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let all = try FigureComparison(NumberExplanation(pipeline: run.folder.path))
    print("recomputed from the store by the printed queries: \(all.agreed) of \(all.compared)")
    for (reason, count) in all.without.sorted(by: { $0.key < $1.key }) {
      print("  \(count) figures without a query: \(reason)")
    }
    #expect(all.differing.isEmpty, "\(all.differing.prefix(12))")
    #expect(all.compared > 5000)
    #expect(all.without.values.reduce(0, +) < 500)
  }

  @Test
  func `so is every figure with late entry, corrections, months of birth and words on columns`()
    throws
  {
    let run = try SmallRun.sampleshire()
    let path = "\(run.folder.path)/pipeline.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
      .replacingOccurrences(
        of: "as_of: 2025-03-31",
        with: """
          as_of: 2025-02-14
          records_from: 2023-07-01
          corrections: corrections.csv
          kept_columns:
            - {source: hsb-referral-log, column: meeting, from: 2023-05-02}
            - {source: hsb-referral-log, column: support_offered, until: 2024-08-31}
            - {source: health-provider, column: support_started, from: 2022-10-01, until: 2024-12-31}
          """
      )
      .replacingOccurrences(of: "inbox: \(Checkout.root)/sample-data/inbox", with: "inbox: sent")
    try run.folder.write(text, to: "pipeline.yaml")
    try FileManager.default.copyItem(
      atPath: "\(Checkout.root)/sample-data/inbox", toPath: "\(run.folder.path)/sent")
    let log = try String(
      contentsOfFile: "\(Checkout.root)/sample-data/inbox/coordinator/hsb-referral-log.csv",
      encoding: .utf8)
    try FileManager.default.removeItem(
      atPath: "\(run.folder.path)/sent/coordinator/hsb-referral-log.csv")
    try run.folder.write(Self.inMonths(log), to: "sent/coordinator/hsb-referral-log.csv")
    let references = log.split(separator: "\n").dropFirst().prefix(40)
      .compactMap { $0.split(separator: ",").first }
    let corrections = references.enumerated().map { place, reference in
      "2024-12-01,referral,\(reference),\(["not_event", "harmed", "both", "displayed"][place % 4])"
    }
    try run.folder.write(
      "date,about,reference,verdict\n" + corrections.joined(separator: "\n")
        + "\n2024-12-01,referral,NO-SUCH-REFERRAL,harmed\n",
      to: "corrections.csv")
    _ = try run.publish()
    let all = try FigureComparison(NumberExplanation(pipeline: run.folder.path))
    #expect(all.differing.isEmpty, "\(all.differing.prefix(12))")
    #expect(all.compared > 5000)
    let children = try run.ask("SELECT count(*) FROM child WHERE birth_month IS NOT NULL")
    #expect(children != [["0"]])
  }

  /// The log as one that tells the month of birth alone would send it.
  private static func inMonths(_ log: String) -> String {
    log.replacing("date_of_birth", with: "month_of_birth").split(separator: "\n").map { line in
      var cells = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
      if cells.count > 5, Day(iso: cells[4]) != nil { cells[4] = cells[4].prefix(7) }
      return cells.joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: Shell.program), "sqlite3 is not installed"))
  func `the query alone gives the figure in a shell of SQLite, for every table`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let explanation = try NumberExplanation(pipeline: run.folder.path)
    var script = ""
    var expected: [String] = []
    var asked: Set<String> = []
    for table in explanation.tables.reversed() where asked.insert(table.id).inserted {
      guard let value = table.values.first,
        Recount.reason(against: table.id, cell: value.key) == nil
      else { continue }
      let conditions = zip(table.dimensions, value.key).map { "\($0.id)=\($1)" }
      let outcome = try explanation.explain(
        table.id, where: conditions + ["period=\(table.period.code)"], telling: .query)
      script += "SELECT '\(table.id)';\n\(outcome.summary)\n"
      let key = (value.key + ["", ""]).prefix(2).joined(separator: "|")
      expected.append("\(table.id) \(key)|\(value.measure)|\(value.count ?? -1)|")
    }
    var table = ""
    let answers = try Shell.answers(to: script, over: explanation.store).map { line in
      if asked.contains(line) { table = line }
      return "\(table) \(line)"
    }
    let missing = expected.filter { start in !answers.contains { $0.hasPrefix(start) } }
    #expect(missing.isEmpty, "\(missing)")
    #expect(expected.count > 100)
  }

  @Test
  func `an account tells definition, steps, rows and query, and that they agree`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let outcome = try NumberExplanation(pipeline: run.folder.path)
      .explain("a1", where: ["period=2024-25"], telling: .account)
    #expect(outcome.code == .complete)
    // Of the log's three children the third was harmed.
    let text = outcome.summary
    for part in [
      "A1.headline: Children known to any agency", "count  2 number",
      "3  rows that the case definition takes for an event",
      "1  left out: role not displayed or both", "2  children who displayed in the period",
      "rows of the store (2): child, journey, observations",
      "the query gives what was published",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    // Neither a birth date, nor a referral's reference, nor a file's name.
    for value in ["2012-10-11", "R1", "log.csv"] { #expect(!text.contains(value), "\(value)") }
  }

  @Test(
    arguments: [
      ("B10", [], "'INDICATOR': there is no 'B10'; did you mean 'B1'?"),
      ("B1.age", [], "'INDICATOR': there is no 'B1.age'"),
      ("B2", ["sex"], "'--where' must read dimension=value, such as sex=male"),
      ("B2", ["gender=male"], "'--where': there is no 'gender'"),
      (
        "E6", [], "'--where' names no table of E6; say a value of every dimension of one of: E6"
      ),
      ("B2", ["sex=boy"], "'--where sex': there is no 'boy'"),
      ("B2", ["sex="], "'--where' must read dimension=value, such as sex=male"),
      (
        "B2", ["sex=male", "Sex=female"],
        "'--where' says twice what 'sex' is; a figure has one of each"
      ),
      ("B2", ["sex=male", "period=1999"], "'--where period': there is no '1999'"),
      ("B2", ["sex=male", "measure=median"], "'--where measure': there is no 'median'"),
      ("A6", ["month=2024-05"], "'--where' fits several tables of A6; name one"),
    ])
  func `what is not in the release is named with what is`(
    name: String, conditions: [String], message: String
  ) throws {
    let run = try SmallRun()
    _ = try run.publish()
    let explanation = try NumberExplanation(pipeline: run.folder.path)
    let error = #expect(throws: ConfigurationError.self) {
      _ = try explanation.explain(name, where: conditions, telling: .account)
    }
    let said = error.map { Failure($0) }
    #expect(said?.code == .usage)
    #expect(said?.message.hasPrefix(message) == true, "\(said?.message ?? "")")
  }

  @Test(
    arguments: [
      ("B2", ["sex=male"]), ("b2.SEX", ["Sex=Boys"]), ("B2", ["sex=MALE", "period=2024/25"]),
      ("B2", ["sex=boys", "period=Financial year ending March 2025", "measure=Percentage"]),
    ])
  func `values may be written as pages show them`(name: String, conditions: [String]) throws {
    let run = try SmallRun()
    _ = try run.publish()
    let account = try NumberExplanation(pipeline: run.folder.path)
      .explain(name, where: conditions, telling: .account).summary
    #expect(account.contains("B2.sex: Children referred, by gender or sex as recorded"))
    #expect(account.contains("sex  male: Boys"))
    #expect(account.contains("period  2024-25: financial year ending March 2025"))
  }

  @Test
  func `a figure that cannot be had says why, and one that is no count of rows has no query`()
    throws
  {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let explanation = try NumberExplanation(pipeline: run.folder.path)
    let off = try explanation.explain("A4", where: [], telling: .account)
    #expect(off.summary.contains("capture-recapture is off"))
    let test = try explanation.explain("C5.tests", where: ["breakdown=sex"], telling: .account)
    #expect(test.summary.contains("Gray's test is no query"))
    #expect(throws: ConfigurationError.self) {
      _ = try explanation.explain("C5.tests", where: ["breakdown=sex"], telling: .query)
    }
  }

  @Test
  func `without a release, or beside a store of another run, nothing is explained`() throws {
    let run = try SmallRun()
    #expect(throws: RunError.self) { _ = try NumberExplanation(pipeline: run.folder.path) }
    _ = try run.publish()
    let first = try #require(run.current)
    try run.folder.write(
      SmallRun.log + "R4,C4,,2011-01-01,F,police,2024-06-03,displayed,\n", to: "inbox/log.csv")
    _ = try run.publish()
    let link = "\(run.folder.path)/state/releases/current"
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: first)
    let error = #expect(throws: RunError.self) {
      _ = try NumberExplanation(pipeline: run.folder.path)
    }
    #expect(error.map { Failure($0).code } == .software)
  }
}
