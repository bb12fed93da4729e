import Foundation
import Records
import Testing

@testable import Pipeline

/// Doubtful pairs go to reviewers, decisions come back and hold.
struct ReviewTests {
  private let run: SmallRun

  init() throws {
    run = try SmallRun.sampleshire()
    _ = try run.publish()
  }

  private func take(_ lines: [String]) throws -> Outcome {
    try run.folder.write(
      (["pair,decision,reviewer,day,reason"] + lines).joined(separator: "\r\n"),
      to: "decided.csv")
    return try DecisionFile(
      pipeline: run.folder.path, path: "\(run.folder.path)/decided.csv"
    ).take()
  }

  private func export() throws -> (list: [[Substring]], page: String) {
    let folder = "\(run.folder.path)/review"
    _ = try ReviewQueue(
      pipeline: run.folder.path, folder: folder, from: 0.1, to: 0.9, most: 20
    ).export()
    let list = try String(contentsOfFile: "\(folder)/review.csv", encoding: .utf8)
    return (
      list.split(separator: "\r\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      },
      try String(contentsOfFile: "\(folder)/review.html", encoding: .utf8)
    )
  }

  private func outcome(of pair: Substring) throws -> [[String]] {
    let keys = pair.split(separator: "-")
    return try run.ask(
      """
      SELECT outcome, reason FROM weighed_pair
      WHERE left_unit = x'\(keys[0])' AND right_unit = x'\(keys[1])'
      """)
  }

  @Test func `a decision outranks the model from the next run on, until it is taken back`() throws {
    let pair = try #require(try export().list.dropFirst().first?.first)
    let before = try outcome(of: pair)
    _ = try take(["\(pair),match,A. Reader,1/04/2025,seen in both files"])
    _ = try run.publish()
    #expect(try outcome(of: pair) == [["joined", "review"]])
    #expect(try export().list.dropFirst().contains { $0.first == pair } == false)
    _ = try take(["\(pair),no match,A. Reader,2025-04-02,another school"])
    _ = try run.publish()
    #expect(try outcome(of: pair) == [["reviewed", "review"]])
    _ = try take(["\(pair),unsure,A. Reader,2025-04-03,cannot be told"])
    _ = try run.publish()
    #expect(try outcome(of: pair) == before)
    #expect(
      try run.ask("SELECT verdict, reviewer, day FROM link_decision ORDER BY id") == [
        ["match", "A. Reader", "2025-04-01"], ["no_match", "A. Reader", "2025-04-02"],
        ["unsure", "A. Reader", "2025-04-03"],
      ])
    // What was taken back can be said again, and once is enough; of an earlier day it does not count.
    let earlier = try take(["\(pair),match,A. Reader,2025-04-01,seen in both files"])
    #expect(earlier.summary.hasPrefix("0 decisions stored"))
    #expect(earlier.summary.contains("note: on 1 of the pairs a decision of a later day stands"))
    let again = "\(pair),match,A. Reader,2025-04-03,seen in both files"
    #expect(try take([again]).summary.hasPrefix("1 decisions stored"))
    #expect(try take([again]).summary.hasPrefix("0 decisions stored"))
    let other = try take(["\(pair),no match,A. Reader,2025-04-02,another town"])
    #expect(other.summary.hasPrefix("1 decisions stored"))
    #expect(other.summary.contains("a decision of a later day stands"))
    _ = try run.publish()
    #expect(try outcome(of: pair) == [["joined", "review"]])
  }

  @Test func `the page and the list say what both say, masked, and close to others`() throws {
    let (list, page) = try export()
    #expect(list.count > 5)
    #expect(list[0].first?.hasSuffix("pair") == true)
    #expect(list[0].suffix(4) == ["decision", "reviewer", "day", "reason"])
    #expect(page.contains("Pairs to review"))
    #expect(page.contains("-••"))
    #expect(!page.contains(#/20[01]\d-\d\d-\d\d</#))
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: "\(run.folder.path)/review/review.html")[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `the way through a cluster names a row of every group on it`() throws {
    let found = try #require(
      try run.ask(
        """
        SELECT lower(hex(p.left_unit)), lower(hex(p.right_unit)),
          (SELECT min(id) FROM observation WHERE child = p.left_unit),
          (SELECT min(id) FROM observation WHERE child = p.right_unit)
        FROM weighed_pair p JOIN linkage_unit u ON u.key = p.left_unit
        WHERE p.outcome = 'joined'
          AND (SELECT count(*) FROM linkage_unit v WHERE v.cluster = u.cluster) > 2
          AND EXISTS (SELECT 1 FROM observation WHERE child = p.left_unit)
          AND EXISTS (SELECT 1 FROM observation WHERE child = p.right_unit) LIMIT 1
        """
      ).first)
    try run.change(
      "DELETE FROM weighed_pair WHERE left_unit = x'\(found[0])' AND right_unit = x'\(found[1])'")
    let story = try LinkExplanation(pipeline: run.folder.path, found[2], found[3], html: nil)
      .explain().summary
    #expect(story.contains(#/in the cluster +-?[\d.]+ bits to [^ ]+:\d+, then .* to the other/#))
  }

  @Test func `a child without records is named, and not the other`() throws {
    let child = try #require(try run.ask("SELECT min(id) FROM child").first?.first)
    try run.change("INSERT INTO child_id VALUES ('00000000000000aa', 1, NULL, 0)")
    #expect(throws: LinkDeskError.noRows(child: "00000000000000aa")) {
      try LinkExplanation(
        pipeline: run.folder.path, "00000000000000aa", child, html: nil
      ).explain()
    }
  }

  @Test func `decisions that cannot all hold are refused together`() throws {
    let keys = try run.ask("SELECT lower(hex(key)) FROM known_person ORDER BY key LIMIT 3")
      .compactMap(\.first)
    let said = "A. Reader,2025-04-01,seen"
    let error = #expect(throws: LinkDeskError.self) {
      try take([
        "\(keys[0])-\(keys[1]),match,\(said)", "\(keys[1])-\(keys[2]),match,\(said)",
        "\(keys[2])-\(keys[0]),no match,\(said)",
      ])
    }
    #expect(
      error
        == .badDecisions(
          path: "\(run.folder.path)/decided.csv",
          problems: [
            """
            line 4 says that two persons are two children, but line 2 and line 3 together make \
            them one; take one of these back with unsure
            """
          ]))
    #expect(try run.ask("SELECT count(*) FROM link_decision") == [["0"]])
    _ = try take([
      "\(keys[0])-\(keys[1]),match,\(said)", "\(keys[1])-\(keys[2]),match,\(said)",
    ])
    let later = #expect(throws: LinkDeskError.self) {
      try take(["\(keys[2])-\(keys[0]),no match,\(said)"])
    }
    #expect(later?.description.contains("but decision 1 of the table link_decision") == true)
    #expect(later?.description.contains("A. Reader") == false)
  }

  @Test func `a line that cannot be understood is named, and nothing is taken over`() throws {
    let pair = try #require(try export().list.dropFirst().first?.first)
    let error = #expect(throws: LinkDeskError.self) {
      try take([
        "\(pair),match,A. Reader,2025-04-01,seen", "\(pair),perhaps,A. Reader,2025-04-01,seen",
        "abc,match,A. Reader,2025-04-01,seen", "\(pair),match,,2025-04-01,seen",
        "\(pair),match,A. Reader,1.4.2025,seen", "\(pair),match,A. Reader,1905-04-01,seen",
        "aa-aa,match,A. Reader,2025-04-01,seen",
      ])
    }
    #expect(
      error
        == .badDecisions(
          path: "\(run.folder.path)/decided.csv",
          problems: [
            "line 3: the decision is not understood; write match, no match or unsure",
            "line 4: the pair is none that this pipeline knows; leave it as written",
            "line 5: reviewer or reason is empty; say who decided and why",
            "line 6: the day is no date; write it as 2025-03-31",
            "line 7: the day is long before any review; correct it",
            "line 8: both sides of the pair are one person; leave it as written",
          ]))
    #expect(try run.ask("SELECT count(*) FROM link_decision") == [["0"]])
  }

  @Test func `a row that cannot be read, or decides nothing, is no decision that is lost`() throws {
    let pair = try #require(try export().list.dropFirst().first?.first)
    let error = #expect(throws: LinkDeskError.self) {
      try take([
        "\(pair),match,A. Reader,2025-04-01,seen, twice", "\(pair),,A. Reader,2025-04-01,seen",
      ])
    }
    guard case .badDecisions(_, let problems) = error else { return }
    #expect(
      problems == [
        "line 3: the decision is not understood; write match, no match or unsure",
        """
        1 rows are not well formed, at lines 2: save the list as CSV in UTF-8, with quotes around \
        reasons that have commas
        """,
      ])
    #expect(try run.ask("SELECT count(*) FROM link_decision") == [["0"]])
  }

  @Test func `a link is explained by children, rows and lines`() throws {
    let rows = try run.ask(
      """
      SELECT l.left_observation, l.right_observation, o.child_id FROM link l
      JOIN observation o ON o.id = l.left_observation WHERE l.rule = 'P01' ORDER BY l.id LIMIT 1
      """)
    let row = try #require(rows.first)
    let text = try LinkExplanation(pipeline: run.folder.path, row[0], row[1], html: nil)
      .explain().summary
    #expect(text.hasPrefix("Two groups of records of child \(row[2])"))
    #expect(text.contains("before anything is compared"))
    #expect(text.contains("compared because"))
    let page = "\(run.folder.path)/why.html"
    _ = try LinkExplanation(pipeline: run.folder.path, row[0], row[1], html: page).explain()
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("What it weighs, in bits"))
    let ids = try run.ask("SELECT id FROM child ORDER BY id LIMIT 2").compactMap(\.first)
    #expect(
      try LinkExplanation(pipeline: run.folder.path, ids[0], ids[1], html: nil).explain().summary
        .hasPrefix("Records of child"))
    #expect(throws: LinkDeskError.unknown(name: "nobody")) {
      try LinkExplanation(pipeline: run.folder.path, "nobody", row[1], html: nil).explain()
    }
  }

  @Test(arguments: ["L01", "L03", "L04"])
  func `a certain link is explained by its rule and the rows that carry the number`(
    rule: String
  ) throws {
    let links = try run.ask(
      """
      SELECT left_observation, right_observation FROM link WHERE rule = '\(rule)'
      ORDER BY id LIMIT 5
      """)
    #expect(!links.isEmpty)
    for link in links {
      let text = try LinkExplanation(pipeline: run.folder.path, link[0], link[1], html: nil)
        .explain().summary
      #expect(text.hasPrefix("both are records of child "))
      #expect(text.contains(": \(rule), same "))
    }
  }

  @Test func `the sum of a waterfall is the weight that was stored`() throws {
    let desk = try LinkDesk(pipeline: run.folder.path)
    #expect(desk.memory.pairs.count > 100)
    for pair in desk.memory.pairs.prefix(100) {
      let explained = try #require(desk.explanation(pair.left, pair.right))
      #expect(explained.weight == pair.weight)
      let parts = explained.fields.map { $0.weight + $0.frequency }.reduce(0, +)
      #expect(abs(explained.prior + parts + explained.kinship - pair.weight) < 1e-9)
      #expect(pair.rule < 0 || !explained.rules.isEmpty)
    }
  }

  @Test func `a model that is tried says what it would move and moves nothing`() throws {
    let store = try run.ask("SELECT count(*), max(since) FROM child_id")
    let own = "\(Checkout.root)/Sources/Pipeline/Models/partnership.json"
    let same = try ModelPreview(pipeline: run.folder.path, model: own, listsEvents: true).preview()
    #expect(
      same.summary.contains("ids: 0 merged, 0 split, 0 restored, 0 moved, 0 retired, 0 returned"))
    #expect(same.summary.contains("would belong to another child: 0 of "))
    // A model that holds no pair to be likely parts what the shipped one joined.
    let strict = try String(contentsOfFile: own, encoding: .utf8)
      .replacing(/"matches_per_record" ?: ?[0-9.]+/, with: "\"matches_per_record\": 0.000001")
    try run.folder.write(strict, to: "strict.json")
    let moved = try ModelPreview(
      pipeline: run.folder.path, model: "\(run.folder.path)/strict.json", listsEvents: true
    ).preview()
    #expect(!moved.summary.contains(" 0 split"))
    #expect(moved.summary.split(separator: "\n").contains { $0.hasPrefix("split: ") })
    #expect(try run.ask("SELECT count(*), max(since) FROM child_id") == store)
  }
}
