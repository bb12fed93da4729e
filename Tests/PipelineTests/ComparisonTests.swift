import Foundation
import Testing

@testable import Pipeline
@testable import Publishing
@testable import Store

/// Releases of one pipeline side by side, from night to night.
struct ComparisonTests {
  private static let more = "R4,C4,,2011-01-01,male,health,2024-11-04,displayed,\n"

  /// Two nights: in the second a referral of November has come.
  private static func nights() throws -> (run: SmallRun, first: String, second: String) {
    let run = try SmallRun()
    _ = try run.publish(day: 1)
    let first = try #require(run.current)
    try run.folder.write(SmallRun.log + more, to: "inbox/log.csv")
    _ = try run.publish(day: 2)
    return (run, first, try #require(run.current))
  }

  private static func release(_ folder: String) throws -> PublishedRelease {
    try PublishedRelease(path: try #require(StandingReleases.database(in: folder)))
  }

  private static func failure(_ work: () throws -> Outcome) -> Failure? {
    do {
      _ = try work()
      return nil
    } catch {
      return Failure(error)
    }
  }

  @Test
  func `a release knows the one before it, a first one knows none`() throws {
    let (run, first, second) = try Self.nights()
    defer { withExtendedLifetime(run.folder) {} }
    let (old, new) = (try Self.release(first), try Self.release(second))
    #expect(old.description.previousRelease == nil)
    #expect(new.description.previousRelease == old.id)
    let page = try String(contentsOfFile: "\(second)/index.html", encoding: .utf8)
    #expect(page.contains("Compared with release \(old.id)"))
    #expect(page.contains("Up 1: the same period counted again"))
    #expect(new.quality.revisions.map(\.release) == [new.id])
  }

  @Test
  func `a night that is repeated is not compared with itself, and gives the same bytes`() throws {
    let (run, first, second) = try Self.nights()
    try run.forgetLastNight()
    _ = try run.publish(day: 3)
    let again = try #require(run.current)
    #expect(again != second)
    #expect(
      try Self.release(again).description.previousRelease == (try Self.release(first).id))
    let names = try FileManager.default.subpathsOfDirectory(atPath: second).sorted()
    for name in names where name != "SHA256SUMS" && !name.hasSuffix(".sqlite") {
      #expect(
        FileManager.default.contents(atPath: "\(again)/\(name)")
          == FileManager.default.contents(atPath: "\(second)/\(name)"), "\(name)")
    }
  }

  @Test
  func `the list beside the releases says which is the latest`() throws {
    let (run, first, second) = try Self.nights()
    let list = try run.folder.text("state/releases/index.html")
    let rows = list.components(separatedBy: "<tr>").dropFirst(2)
    #expect(rows.count == 2)
    let folder = { (path: String) in path.split(separator: "/").last.map(String.init) ?? "" }
    #expect(rows.first?.contains("\(folder(second))/index.html") == true)
    #expect(rows.first?.contains("Latest") == true)
    #expect(rows.last?.contains("\(folder(first))/index.html") == true)
    #expect(rows.last?.contains("Superseded") == true)
    #expect(try run.folder.text("state/releases/latest.txt") == folder(second) + "\n")
  }

  @Test
  func `what changed is told with what the restricted store knows`() throws {
    let (run, first, _) = try Self.nights()
    let comparer = try ReleaseComparer(pipeline: run.folder.path)
    let id = try Self.release(first).id
    let words = try comparer.compare(id, "current", asksStore: true, as: .text).summary
    #expect(words.contains(": 1 new file, 1 file no longer read, 4 rows used; before, 3."))
    // The row is dated in 2024, before the reference date of both.
    #expect(words.contains("Rows of log: 1 late (dated up to then)."))
    #expect(words.contains("A1.headline"))
    #expect(words.contains("(counted again)"))
  }

  @Test
  func `rows of a log sent anew are told apart by what became of them`() throws {
    let run = try SmallRun(log: SmallRun.log + Self.more)
    _ = try run.publish(day: 1)
    let first = try #require(run.current)
    let rows = SmallRun.log.split(separator: "\n").map(String.init)
    // R1 is gone, R2 was another agency's, R3 and R4 are sent again, R9 came late.
    let late = "R9,C9,,2010-05-01,male,police,2024-12-02,displayed,"
    let sent = [
      rows[0], rows[2].replacing("police", with: "health"), rows[3],
      Self.more.trimmingCharacters(in: .newlines), late,
    ]
    try run.folder.write(sent.joined(separator: "\n") + "\n", to: "inbox/log.csv")
    _ = try run.publish(day: 2)
    _ = try run.publish(day: 3)
    let words = try ReleaseComparer(pipeline: run.folder.path).compare(
      try Self.release(first).id, "current", asksStore: true, as: .text
    ).summary
    #expect(words.contains("Rows of log: 1 late (dated up to then), 1 corrected, 1 removed."))
    let counted = try Store.answers(
      to: "SELECT sum(rows) FROM row_change WHERE run = 2 AND change <> 'removed'",
      at: "\(run.folder.path)/state/store.sqlite")
    #expect(counted.first?.first?.number == 4, "every used row is in one of the changes")
  }

  @Test
  func `children that turned out to be one are counted as merged`() throws {
    let number = "H243278544154"
    let line = "C5,\(number),2011-03-04,female,school,2024-05-10,displayed,\n"
    let run = try SmallRun(
      log: SmallRun.log + "R5,\(line)R6,C6,,2011-03-14,female,school,2024-07-01,displayed,\n")
    _ = try run.publish(day: 1)
    let first = try #require(run.current)
    try run.folder.write(
      SmallRun.log + "R5,\(line)R6,C6,\(number),2011-03-14,female,school,2024-07-01,displayed,\n",
      to: "inbox/log.csv")
    _ = try run.publish(day: 2)
    let words = try ReleaseComparer(pipeline: run.folder.path).compare(
      try Self.release(first).id, "current", asksStore: true, as: .text
    ).summary
    #expect(words.contains("Children merged into another"), "\(words)")
    #expect(!words.contains(number))
  }

  @Test
  func `a store of another run, or beside public releases, is not asked`() throws {
    let (run, first, second) = try Self.nights()
    let comparer = try ReleaseComparer(pipeline: run.folder.path)
    let other = Self.failure { try comparer.compare(second, first, asksStore: true, as: .text) }
    #expect(other?.code == .usage)
    #expect(other?.message.contains("is of another run than") == true)
    let none = Self.failure {
      try ReleaseComparer(pipeline: nil).compare(first, second, asksStore: true, as: .text)
    }
    #expect(none?.message == "'--store' needs a pipeline; say --pipeline pipelines/sampleshire")
  }

  @Test
  func `a release that is not there is named, with those that are`() throws {
    let (run, first, second) = try Self.nights()
    let comparer = try ReleaseComparer(pipeline: run.folder.path)
    let failure = Self.failure {
      try comparer.compare("nowhere", second, asksStore: false, as: .csv)
    }
    #expect(failure?.code == .noInput)
    let ids = [try Self.release(first).id, try Self.release(second).id]
    #expect(
      failure?.message == "there is no release 'nowhere'; there are \(ids.joined(separator: ", "))")
    try run.folder.write("no database", to: "notes.sqlite")
    let broken = Self.failure {
      try comparer.compare("\(run.folder.path)/notes.sqlite", second, asksStore: false, as: .csv)
    }
    #expect(broken?.code == .inputOutput)
    let empty = Self.failure {
      try comparer.compare("\(run.folder.path)/inbox", second, asksStore: false, as: .csv)
    }
    #expect(empty?.code == .noInput)
  }

  @Test
  func `public releases are compared by what is public, and never with internal ones`() throws {
    let sample = try PublicSample.invented()
    try sample.release(day: 100)
    let mixed = Self.failure {
      try ReleaseComparer(pipeline: sample.run.folder.path).compare(
        "public-0001", "current", asksStore: false, as: .text)
    }
    #expect(mixed?.code == .usage)
    #expect(mixed?.message.contains("are for different readers") == true)
    let same = try ReleaseComparer(pipeline: sample.run.folder.path).compare(
      "public-0001", "public-0001", asksStore: false, as: .text)
    #expect(same.summary.contains("No figure changed"))
    let asked = Self.failure {
      try ReleaseComparer(pipeline: sample.run.folder.path).compare(
        "public-0001", "public-0001", asksStore: true, as: .text)
    }
    #expect(asked?.code == .usage)
    try sample.withdraw("public-0001")
    let gone = Self.failure {
      try ReleaseComparer(pipeline: sample.run.folder.path).compare(
        "public-0001", "public-0001", asksStore: false, as: .text)
    }
    #expect(gone?.code == .noInput)
    #expect(gone?.message.contains("was withdrawn") == true)
    let list = try String(contentsOfFile: "\(sample.shelf)/index.html", encoding: .utf8)
    #expect(list.contains("Withdrawn: do not use"))
  }
}
