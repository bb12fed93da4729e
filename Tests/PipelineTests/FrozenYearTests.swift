import Foundation
import Testing

@testable import Pipeline

/// Years that stand still, from night to night.
struct FrozenYearTests {
  private static let early = "R0,C0,,2012-10-11,male,school,2023-05-10,displayed,2023-06-12\n"
  private static let late = "R9,C9,,2011-02-03,F,police,2023-09-04,displayed,\n"

  private func run(freezing: String) throws -> SmallRun {
    let run = try SmallRun(log: SmallRun.log + Self.early)
    try run.folder.write(
      SmallRun.pipeline.replacingOccurrences(
        of: "inbox: inbox", with: "frozen_years: [\(freezing)]\ninbox: inbox"),
      to: "pipeline.yaml")
    _ = try run.publish()
    return run
  }

  private func counts(_ run: SmallRun, _ table: String) throws -> [String: Int] {
    try Recomputed(release: try #require(run.current)).counts(table, "2023-24")
  }

  @Test
  func `a row that comes when a year has been frozen is counted beside it`() throws {
    let run = try run(freezing: "{year: 2023-24, seen: 2024-06-30}")
    #expect(try counts(run, "A2.headline") == ["referrals": 1, "children": 1])
    try run.folder.write(SmallRun.log + Self.early + Self.late, to: "inbox/log.csv")
    _ = try run.publish()
    #expect(try counts(run, "A2.headline") == ["referrals": 1, "children": 1])
    let beside = try counts(run, "E2.frozen")
    #expect(beside["referrals then"] == 1)
    #expect(beside["referrals now"] == 2)
    let told = try NumberExplanation(pipeline: run.folder.path)
      .explain("A2", where: ["what=referrals", "period=2023-24"], telling: .account)
    #expect(told.code == .complete)
    #expect(told.summary.contains("the year stands still as first counted"))
  }

  @Test
  func `without its file a year stands as the current release shows it, and is not dated anew`()
    throws
  {
    let run = try run(freezing: "{year: 2023-24, seen: 2024-06-30}")
    let label = "SELECT label FROM period WHERE period_code = '2023-24'"
    let first = try run.askRelease(label)
    #expect(
      first == [["financial year ending March 2024, frozen on 31 March 2025 as of 30 June 2024"]])
    try FileManager.default.removeItem(atPath: "\(run.folder.path)/state/frozen-years.json")
    try run.folder.write(SmallRun.log + Self.early + Self.late, to: "inbox/log.csv")
    let text = try run.folder.text("pipeline.yaml")
    try run.folder.write(
      text.replacingOccurrences(of: "as_of: 2025-03-31", with: "as_of: 2025-05-31"),
      to: "pipeline.yaml")
    _ = try run.publish()
    #expect(try counts(run, "A2.headline") == ["referrals": 1, "children": 1])
    #expect(try run.askRelease(label) == first)
  }

  @Test
  func `corrections that contradict each other are found, counted and named by their lines`()
    throws
  {
    let run = try SmallRun()
    try run.folder.write(
      SmallRun.pipeline.replacingOccurrences(
        of: "inbox: inbox", with: "corrections: corrections.csv\ninbox: inbox"),
      to: "pipeline.yaml")
    try run.folder.write(
      """
      date,about,reference,verdict
      2025-01-10,referral,R1,not_event
      2025-02-01,referral,R1,displayed
      2025-02-01,referral,R2,displayed

      """, to: "corrections.csv")
    let outcome = try run.publish()
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("same referral or incident contradicts, in line 2;"))
    #expect(
      try run.ask("SELECT rule, line FROM finding WHERE source = 'corrections'") == [["V136", "2"]])
    #expect(try FigureComparison(NumberExplanation(pipeline: run.folder.path)).differing.isEmpty)
  }

  @Test
  func `the kept figures are for the owner alone, and a broken file stops the run`() throws {
    let run = try run(freezing: "{year: 2023-24, seen: 2024-06-30}")
    let path = "\(run.folder.path)/state/frozen-years.json"
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try "{".write(toFile: path, atomically: true, encoding: .utf8)
    let before = run.releases
    #expect(run.failure()?.code == .inputOutput)
    #expect(run.releases == before)
  }
}
