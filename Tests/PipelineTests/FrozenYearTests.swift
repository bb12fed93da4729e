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
