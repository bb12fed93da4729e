import Foundation
import Testing

@testable import Pipeline

/// A run publishes a whole release or changes nothing, and says which by its number.
struct RunTests {
  @Test
  func `a run publishes pages, tables and a database, and a store beside them`() throws {
    let run = try SmallRun()
    let outcome = try run.publish()
    #expect(outcome.code == .complete)
    #expect(outcome.summary.contains("3 rows read: 3 used, 0 set aside, 0 superseded"))
    let names = try FileManager.default.contentsOfDirectory(atPath: try #require(run.current))
    #expect(names.contains("index.html"))
    #expect(names.contains { $0.hasSuffix(".sqlite") })
    #expect(run.folder.exists("state/store.sqlite"))
    #expect(run.folder.exists("state/desk/log.html"))
  }

  @Test
  func `a second run replaces the release in one step and keeps the first`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let first = try #require(run.current)
    try run.folder.write(
      SmallRun.log + "R4,C4,,2011-01-01,male,health,2024-11-04,displayed,\n", to: "inbox/log.csv")
    _ = try run.publish()
    #expect(run.current != first)
    #expect(FileManager.default.fileExists(atPath: first))
  }

  @Test
  func `the same inputs give the same bytes but for the time of the run`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let first = try #require(run.current)
    let kept = "\(run.folder.path)/kept"
    try FileManager.default.moveItem(atPath: first, toPath: kept)
    _ = try run.publish()
    let second = try #require(run.current)
    let timed = ["SHA256SUMS", "sources.html"]
    for name in try FileManager.default.subpathsOfDirectory(atPath: second).sorted()
    where !timed.contains(name) && !name.hasSuffix(".sqlite") {
      #expect(
        FileManager.default.contents(atPath: "\(second)/\(name)")
          == FileManager.default.contents(atPath: "\(kept)/\(name)"), "\(name)")
    }
  }

  @Test
  func `no key, no run`() throws {
    let run = try SmallRun()
    try FileManager.default.removeItem(atPath: "\(run.folder.path)/key")
    #expect(run.failure()?.code == .noPermission)
    #expect(run.current == nil)
  }

  @Test
  func `a key that others can read is refused`() throws {
    let run = try SmallRun()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: "\(run.folder.path)/key")
    #expect(run.failure()?.code == .noPermission)
  }

  @Test
  func `an inbox without the required file is input that is absent`() throws {
    let run = try SmallRun(log: nil)
    let failure = run.failure()
    #expect(failure?.code == .noInput)
    #expect(failure?.message.contains("source 'log' is required") == true)
  }

  static let broken: [(name: String, text: String)] = [
    ("an empty file", ""),
    ("a file of another format", "Child Unique ID,Gender,Age\n1,a) Male,12\n"),
    ("XML in place of CSV", "<Message><Header/></Message>"),
    ("a spreadsheet", "PK\u{3}\u{4}rest"),
    (
      "an undeclared column of names",
      "\(SmallRun.header),surname\nR1,C1,,,male,school,2024-05-10,displayed,,X\n"
    ),
  ]

  @Test(arguments: broken.indices)
  func `a broken contract leaves yesterday's release whole`(index: Int) throws {
    let run = try SmallRun()
    _ = try run.publish()
    let before = run.releases
    let current = run.current
    try run.folder.write(Self.broken[index].text, to: "inbox/log.csv")
    #expect(run.failure()?.code == .dataContract, "\(Self.broken[index].name)")
    #expect(run.current == current)
    #expect(run.releases == before)
  }

  @Test
  func `most rows broken stops the run, some publish with a warning`() throws {
    let bad = "R9,C9,,2012-10-11,male,school,2024-02-31,displayed,\n"
    let run = try SmallRun(log: SmallRun.log + String(repeating: bad, count: 3))
    #expect(try run.publish().code == .publishedWithWarnings)
    try run.folder.write(SmallRun.log + String(repeating: bad, count: 30), to: "inbox/log.csv")
    #expect(run.failure()?.code == .dataContract)
  }

  @Test
  func `a second run at the same time is told to wait`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let lock = try FileLock(path: "\(run.folder.path)/state/run.lock")
    #expect(run.failure()?.code == .temporary)
    lock.release()
    #expect(run.failure() == nil)
  }

  @Test
  func `a lock whose folder was exchanged says that what it guards is elsewhere`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let (state, aside) = ("\(run.folder.path)/state", "\(run.folder.path)/aside")
    let lock = try FileLock(path: "\(state)/run.lock")
    try lock.check()
    try FileManager.default.moveItem(atPath: state, toPath: aside)
    #expect(throws: RunError.folderGone(lock: "\(state)/run.lock")) { try lock.check() }
    try run.folder.write("", to: "state/run.lock")
    #expect(throws: RunError.folderGone(lock: "\(state)/run.lock")) { try lock.check() }
    #expect(RunError.folderGone(lock: state).code == .inputOutput)
    #expect(
      RunError.folderGone(lock: "run.lock").description == """
        the lock 'run.lock' is no longer where this run took it: its folder was moved, or its disk \
        went; bring it back and run again
        """)
    try FileManager.default.removeItem(atPath: state)
    try FileManager.default.moveItem(atPath: aside, toPath: state)
    try lock.check()
  }

  @Test
  func `a state folder that cannot be made is said so`() throws {
    let run = try SmallRun()
    try run.folder.write("a file where a folder should be", to: "state")
    #expect(run.failure()?.code == .cannotCreate)
  }

  @Test
  func `an unreadable reference date is wrong configuration`() throws {
    let run = try SmallRun()
    #expect(throws: ConfigurationError.self) {
      try Run(pipeline: run.folder.path, asOf: "31.03.2025")
    }
  }
}

extension RunTests {
  @Test
  func `an earlier reference date replaces nothing unless it is said twice`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let current = run.current
    let error = #expect(throws: RunError.self) {
      try Run(pipeline: run.folder.path, asOf: "2024-12-31").publish()
    }
    #expect(error == .earlierThanLast(asOf: "2024-12-31", last: "2025-03-31"))
    #expect(run.current == current)
    _ = try Run(pipeline: run.folder.path, asOf: "2024-12-31", allowsEarlier: true).publish()
    #expect(run.current != current)
  }

  @Test
  func `a file that no source reads is a warning, one that two read is refused`() throws {
    let run = try SmallRun()
    try run.folder.write("anything", to: "inbox/forgotten.csv")
    let outcome = try run.publish()
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("files in the inbox that match no source: 1"))
    let twice =
      SmallRun.pipeline + """

          - id: again
            agency: health
            format: hsb-referral-log
            files: ["*.csv"]
        """
    try run.folder.write(twice, to: "pipeline.yaml")
    #expect(run.failure()?.code == .configuration)
  }
}

extension RunTests {
  @Test
  func `a required source without a usable row stops the run`() throws {
    let run = try SmallRun()
    _ = try run.publish()
    let current = run.current
    try run.folder.write(SmallRun.header + "\n", to: "inbox/log.csv")
    #expect(run.failure()?.code == .dataContract)
    try run.folder.write(
      SmallRun.log.replacingOccurrences(of: "2024-", with: "2099-"), to: "inbox/log.csv")
    #expect(run.failure()?.code == .dataContract)
    #expect(run.current == current)
  }

  @Test
  func `a source cut at a line end is noticed by its volume`() throws {
    let rows = (10..<30).map { "R\($0),C\($0),,,male,school,2024-05-10,displayed,\n" }
    let run = try SmallRun(log: SmallRun.header + "\n" + rows.joined())
    #expect(try run.publish().code == .complete)
    try run.folder.write(
      SmallRun.header + "\n" + rows.prefix(9).joined(), to: "inbox/log.csv")
    let outcome = try run.publish()
    #expect(outcome.code == .publishedWithWarnings)
    let words =
      "warning: source 'log' brings 9 rows, where earlier runs read about 20; ask the sender"
    #expect(outcome.summary.contains(words))
    #expect(try run.folder.text("state/desk/log.csv").contains("V095,query"))
  }
}

extension RunTests {
  @Test
  func `one broken row of two warns and does not stop the night`() throws {
    let rows = SmallRun.log.split(separator: "\n")
    let broken = rows[1].replacingOccurrences(of: "2024-05-10", with: "2024-02-31")
    let run = try SmallRun(log: "\(rows[0])\n\(broken)\n\(rows[2])\n")
    let text = SmallRun.pipeline.replacingOccurrences(of: "stop: 0.6", with: "stop: 0.4")
    try run.folder.write(text, to: "pipeline.yaml")
    #expect(try run.publish().code == .publishedWithWarnings)
  }
}
