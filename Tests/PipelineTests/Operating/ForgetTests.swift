import Foundation
import Testing

@testable import Pipeline

/// A child that is to be forgotten is in nothing that comes later.
struct ForgetTests {
  private let run: WatchedRun
  private static let upn = "A823432918004"
  private static let reference = "child-of-line-2"

  init() throws {
    run = try WatchedRun()
    try run.small.folder.write(Self.log(upn: Self.upn), to: "inbox/log.csv")
    try run.publish()
  }

  private static func log(upn: String) -> String {
    SmallRun.log.replacing("R1,C1,,", with: "R1,\(reference),\(upn),")
  }

  private func child(ofLine line: Int) throws -> String {
    try #require(
      run.small.ask("SELECT child_id FROM observation WHERE line = \(line)").first?.first)
  }

  @Test
  func `its rows are set aside from the next run on, and the counts still add up`() throws {
    let child = try child(ofLine: 2)
    let outcome = try Forget(pipeline: run.folder, child: child, reason: "request 7").erase()
    #expect(outcome.summary.hasPrefix("1 rows of the child are left out"))
    try run.publish()
    #expect(try run.small.ask("SELECT count(*) FROM child WHERE id = '\(child)'") == [["0"]])
    #expect(try run.small.ask("SELECT line FROM observation ORDER BY line") == [["3"], ["4"]])
    #expect(
      try run.small.ask("SELECT rows_read, rows_used, rows_set_aside FROM delivery_file")
        == [["3", "2", "1"]])
    #expect(
      try run.small.ask("SELECT rule, line FROM finding WHERE rule = 'V135'") == [["V135", "2"]])
    #expect(try run.audit.entries.map(\.event).contains(.forgotten))
    #expect(
      try run.small.ask("SELECT value FROM row_digest_state WHERE name = 'differences'")
        == [["0"]], "the store is built anew, so that no byte of the child is left in it")
  }

  @Test
  func `a new row with another reference and the same number is known again`() throws {
    let child = try child(ofLine: 2)
    _ = try Forget(pipeline: run.folder, child: child, reason: "request 7").erase()
    try run.small.folder.write(
      Self.log(upn: "") + "R9,C9,\(Self.upn),2012-10-11,male,police,2024-11-02,displayed,\n",
      to: "inbox/log.csv")
    try run.publish()
    // Line 2 by its reference, line 5 by the number alone.
    #expect(
      try run.small.ask("SELECT line FROM finding WHERE rule = 'V135' ORDER BY line")
        == [["2"], ["5"]])
  }

  @Test
  func `what reviewers wrote of it and whose records they were goes with it`() throws {
    let child = try child(ofLine: 2)
    let keys = try run.small.ask("SELECT lower(hex(key)) FROM known_person WHERE is_current = 1")
      .compactMap(\.first)
    try run.small.folder.write(
      (["pair,decision,reviewer,day,reason"]
        + keys.dropFirst().map { "\(keys[0])-\($0),no match,A. Reader,2025-04-01,told by phone" }
        + ["\(keys[1])-\(keys[2]),no match,A. Reader,2025-04-01,told by phone"])
        .joined(separator: "\n"), to: "decided.csv")
    _ = try DecisionFile(pipeline: run.folder, path: "\(run.folder)/decided.csv").take()
    try run.publish()
    #expect(try run.small.ask("SELECT count(*) FROM link_decision") == [["3"]])
    _ = try Forget(pipeline: run.folder, child: child, reason: "request 7").erase()
    try run.publish()
    #expect(try run.small.ask("SELECT count(*) FROM link_decision") == [["1"]])
    #expect(
      try run.small.ask("SELECT count(*) FROM known_person WHERE child_id = '\(child)'") == [["0"]])
  }

  @Test
  func `rows with a reference that a row of the child brings are left out as well`() throws {
    _ = try Forget(pipeline: run.folder, child: try child(ofLine: 2), reason: "request 7").erase()
    try run.small.folder.write(
      Self.log(upn: "") + "R9,C9,\(Self.upn),2012-10-11,male,police,2024-11-02,displayed,\n"
        + "R10,C9,,2012-10-11,male,police,2024-12-02,displayed,\n",
      to: "inbox/log.csv")
    try run.publish()
    #expect(
      try run.small.ask("SELECT line FROM finding WHERE rule = 'V135' ORDER BY line")
        == [["2"], ["5"], ["6"]])
  }

  @Test
  func `under another key the run says that requests must be made again`() throws {
    _ = try Forget(pipeline: run.folder, child: try child(ofLine: 2), reason: "request 7").erase()
    #expect(try run.publish().summary.contains("requests to forget") == false)
    try FileManager.default.removeItem(atPath: "\(run.folder)/key")
    _ = try KeyMaker(path: "\(run.folder)/key").create()
    let other = try run.publish()
    #expect(other.code == .publishedWithWarnings)
    #expect(other.summary.contains("1 requests to forget a child were made under another key"))
    _ = try Forget(pipeline: run.folder, child: try child(ofLine: 2), reason: "request 7").erase()
    #expect(try run.publish().summary.contains("requests to forget") == false)
  }

  @Test
  func
    `the list is closed to others, holds no reference, and nothing is counted when it is broken`()
    throws
  {
    _ = try Forget(
      pipeline: run.folder, child: try child(ofLine: 2), reason: "request 7"
    ).erase()
    let path = "\(run.folder)/state/forgotten.json"
    let found = try FileManager.default.attributesOfItem(atPath: path)
    #expect(found[.posixPermissions] as? Int == 0o600)
    let text = try run.small.folder.text("state/forgotten.json")
    #expect(!text.contains(Self.reference) && !text.contains(Self.upn))
    try run.small.folder.write("{", to: "state/forgotten.json")
    #expect(throws: RunError.brokenErasures(path: path)) { try run.publish() }
  }

  @Test
  func `a child that is not there and a request without a reason are refused`() throws {
    #expect(throws: RunError.unknownChild) {
      try Forget(pipeline: run.folder, child: "0000000000000000", reason: "request 7").erase()
    }
    #expect(throws: RunError.noReason) {
      try Forget(pipeline: run.folder, child: "0000000000000000", reason: " ").erase()
    }
    #expect(!run.small.folder.exists("state/forgotten.json"))
  }
}
