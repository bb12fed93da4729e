import Foundation
import Testing

@testable import Pipeline

/// Nights of a whole run: what is compared, what is remembered, whose id stays.
struct NightsTests {
  @Test func `a second run compares nothing anew and leaves the same store`() throws {
    let run = try SmallRun.sampleshire()
    let first = try run.publish()
    #expect(first.summary.contains("everything compared, because nothing was weighed before"))
    let store = try run.stored
    try run.forgetLastNight()
    let second = try run.publish()
    #expect(second.summary.contains("only what changed compared: 0 pairs"))
    #expect(try run.stored == store)
    #expect(
      try run.ask("SELECT value FROM row_digest_state WHERE name = 'differences'") == [["1"]])
  }

  @Test func `ids stay when a source is away for a night, and the model is pinned`() throws {
    let run = try SmallRun.sampleshire()
    let source = "\(Checkout.root)/sample-data/inbox"
    let inbox = "\(run.folder.path)/inbox"
    try FileManager.default.removeItem(atPath: inbox)
    try FileManager.default.copyItem(atPath: source, toPath: inbox)
    let file = try String(contentsOfFile: "\(run.folder.path)/pipeline.yaml", encoding: .utf8)
    try run.folder.write(
      file.replacing("inbox: \(source)", with: "inbox: inbox"), to: "pipeline.yaml")
    _ = try run.publish()
    let before = try run.ask("SELECT id FROM child ORDER BY id")
    let police = "\(inbox)/police"
    try FileManager.default.moveItem(atPath: police, toPath: "\(run.folder.path)/away")
    _ = try run.publish()
    #expect(try run.ask("SELECT count(*) FROM child_event WHERE kind = 'retired'") != [["0"]])
    try FileManager.default.moveItem(atPath: "\(run.folder.path)/away", toPath: police)
    _ = try run.publish()
    #expect(try run.ask("SELECT id FROM child ORDER BY id") == before)
    #expect(
      try run.ask("SELECT DISTINCT length(linkage_model) FROM run") == [["64"]])
    #expect(try run.ask("SELECT count(DISTINCT linkage_model) FROM run") == [["1"]])
  }

  @Test func `the truth file measures what was linked`() throws {
    let run = try SmallRun.sampleshire()
    _ = try Run(
      pipeline: run.folder.path, asOf: nil, truth: "\(Checkout.root)/sample-data/truth.csv"
    ).publish()
    let csv = try String(
      contentsOfFile: "\(try #require(run.current))/csv/E4.truth.csv", encoding: .utf8)
    #expect(csv.contains("precision"))
  }

  @Test func `pairs are counted by hand`() {
    // Found {1 2 3} {4}; true {1 2} {3 4}: three found, two true, one both.
    let counts = PairCounts(found: [0, 0, 0, 1, 1], truth: ["a", "a", "b", "b", nil])
    #expect((counts.found, counts.same, counts.both) == (3, 2, 1))
  }
}

/// What a key decides: nothing but tokens.
struct KeysTests {
  @Test func `two keys give the same children of sample-data and the same counts of levels`() throws
  {
    let runs = try (0..<2).map { _ in try SmallRun.sampleshire() }
    for run in runs { _ = try run.publish() }
    let children = try runs.map { run in
      let rows = try run.ask(
        "SELECT delivery_file, line, child_id FROM observation ORDER BY delivery_file, line, id")
      return Set(Dictionary(grouping: rows) { $0[2] }.values.map { $0.map { $0[0] + ":" + $0[1] } })
    }
    #expect(children[0] == children[1])
    let levels = try runs.map {
      try $0.ask("SELECT comparison, level, same, same_of, drawn, drawn_of FROM linkage_level")
    }
    #expect(levels[0] == levels[1])
  }
}

extension SmallRun {
  /// Every row of every table of the store but those that say how its file was written, and when
  /// all pairs were last compared.
  var stored: [[String]] {
    get throws {
      try ask(
        """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
          AND name <> 'row_digest_state' ORDER BY name
        """
      ).flatMap { try ask("SELECT * FROM \"\($0[0])\"").sorted { "\($0)" < "\($1)" } }
        .filter { $0.first != "units_compared" }
    }
  }
}
