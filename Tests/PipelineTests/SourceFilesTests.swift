import Intake
import Testing
import Vocabulary

@testable import Pipeline

/// Which of a source's files are read, in which order, and for which another stands.
struct SourceFilesTests {
  private func file(
    _ name: String, _ bytes: String? = nil, day: String? = nil, made: String = "",
    table: String = "", isInInbox: Bool = true, came: Int32 = 100
  ) -> DeliveredFile {
    DeliveredFile(
      source: "s", name: name, hash: ContentHash(of: (bytes ?? name).utf8), size: 1, path: name,
      isInInbox: isInInbox, firstSeen: Day(number: came), table: table,
      date: day.flatMap { Day(iso: $0) }.map { FileDate(day: $0, made: made) })
  }

  @Test
  func `files are read by date, the undated first, and by name where dates do not tell`() {
    let files = [
      file("b"), file("a"), file("z", day: "2024-03-31"), file("c", day: "2025-03-31"),
      file("d", day: "2024-03-31", made: "2024-05-01"),
    ]
    for _ in 0..<20 {
      let read = SourceFiles(.inbox, inbox: files.shuffled(), earlier: []).read.map(\.name)
      #expect(read == ["a", "b", "z", "d", "c"])
    }
  }

  @Test
  func `the newest file of each table is the snapshot`() {
    let files = SourceFiles(
      .snapshot,
      inbox: [
        file("1-jan", day: "2025-01-31", table: "1"), file("2-feb", day: "2025-02-28", table: "2"),
        file("1-feb", day: "2025-02-28", table: "1"), file("2-jan", day: "2025-01-31", table: "2"),
        file("3", table: "3"),
      ], earlier: [])
    #expect(files.read.map(\.name) == ["3", "1-feb", "2-feb"])
    #expect(files.replaced.map(\.name) == ["1-jan", "2-jan"])
  }

  @Test
  func `without a date a file of the inbox is newer than one that has left it`() {
    let left = file("z", isInInbox: false)
    let files = SourceFiles(.snapshot, inbox: [file("a")], earlier: [left])
    #expect(files.read.map(\.name) == ["a"])
    #expect(files.replaced.isEmpty)
    let all = SourceFiles(
      .append, inbox: [file("a")], earlier: [left, file("y", isInInbox: false, came: 99)])
    #expect(all.read.map(\.name) == ["y", "z", "a"])
  }

  @Test
  func `of three copies one is read, also where a fourth has left the inbox`() {
    let files = SourceFiles(
      .append, inbox: [file("c", "x"), file("a", "x"), file("b", "x")],
      earlier: [file("0", "x", isInInbox: false)])
    #expect(files.read.map(\.name) == ["a"])
    #expect(files.repeated.map { [$0.file.name, $0.original.name] } == [["b", "a"], ["c", "a"]])
  }

  @Test
  func `a copy of a replaced file repeats the replaced file`() {
    let files = SourceFiles(
      .snapshot,
      inbox: [
        file("old", "x", day: "2025-01-31"), file("old too", "x", day: "2025-01-31"),
        file("new", day: "2025-02-28"),
      ], earlier: [])
    #expect(files.read.map(\.name) == ["new"])
    #expect(files.replaced.map(\.name) == ["old"])
    #expect(files.repeated.map { [$0.file.name, $0.original.name] } == [["old too", "old"]])
  }
}
