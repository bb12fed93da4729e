import Disclosure
import Foundation
import Tables
import Testing
import Vocabulary

@testable import Publishing

/// What changed between two releases, by their databases alone.
@Suite struct ReleaseComparisonTests {
  /// The sample, in which the children known in 2024-25 are others than in `SampleDrafts`.
  static func earlier(known: Int) -> [DraftTable] {
    SampleDrafts.all.filter { $0.period != SamplePeriods.year2025 || !isMoved($0.id) } + [
      SampleDrafts.table(
        "A1.headline", "Children known to any agency", SamplePeriods.year2025, [], .count,
        [.count(known)]),
      SampleDrafts.shares(
        "B2.sex", "Children referred, by sex", SamplePeriods.year2025, SampleDimensions.sex,
        [40, 67, 1, 4]),
      SampleDrafts.shares(
        "B6.looked_after", "Children referred, by whether looked after", SamplePeriods.year2025,
        SampleDimensions.lookedAfter, [18, 87, 7]),
    ]
  }

  private static func isMoved(_ id: String) -> Bool {
    ["A1.headline", "B2.sex", "B6.looked_after"].contains(id)
  }

  private static func comparison() throws -> ReleaseComparison {
    let before = try SampleRelease(earlier(known: 130), id: "2025-09-01")
    return try ReleaseComparison(before.published(), SampleRelease().published())
  }

  private static func change(
    _ comparison: ReleaseComparison, _ table: String, _ category: String, _ measure: String
  ) -> FigureChange? {
    comparison.changes.first {
      $0.table == table && $0.place == category && $0.measure == measure
    }
  }

  @Test func `a count of the same period is told before and after`() throws {
    let comparison = try Self.comparison()
    let change = try #require(Self.change(comparison, "A1.headline", "all", "count"))
    #expect(change.before?.value == 130)
    #expect(change.after?.value == 132)
    #expect(change.verdict == .revised)
    #expect(comparison.added.isEmpty)
    #expect(comparison.removed.isEmpty)
    // Of three tables alone: A1.headline, B2.sex, B6.looked_after.
    #expect(
      Set(comparison.changes.map(\.table)) == ["A1.headline", "B2.sex", "B6.looked_after"])
  }

  @Test func `a share of the same period is counted again, however far it moved`() throws {
    let comparison = try Self.comparison()
    // 40 of 112 is 35.7% (27.4 to 44.9); 23 of 112 is 20.5% (14.1 to 28.9).
    #expect(Self.change(comparison, "B2.sex", "Female", "percentage")?.verdict == .revised)
    let far = try SampleRelease(
      SampleDrafts.all.filter { $0.id != "B2.sex" } + [
        SampleDrafts.shares(
          "B2.sex", "Children referred, by sex", SamplePeriods.year2025, SampleDimensions.sex,
          [60, 47, 1, 4])
      ], id: "2025-09-01")
    // 60 of 112 is 53.6% (44.4 to 62.5): the same children, so the intervals say nothing.
    let moved = try ReleaseComparison(far.published(), SampleRelease().published())
    #expect(Self.change(moved, "B2.sex", "Female", "percentage")?.verdict == .revised)
    #expect(moved.text().contains("before 53.6% (60 of 112) [44.4 to 62.5] (counted again)"))
    #expect(!moved.text().contains("clear"))
  }

  @Test func `a value hidden in both is hidden for another reason only where the reason differs`()
    throws
  {
    let comparison = { (before: Int?, old: Status, after: Int?, new: Status) in
      let releases = try [(before, old), (after, new)].map { count, status in
        try SampleRelease(
          tables: [
            SampleReleased.table([
              SampleReleased.hidden("female", count, status: status),
              SampleReleased.value("male", 85),
            ])
          ]
        ).published()
      }
      return try ReleaseComparison(releases[0], releases[1])
    }
    let same = try comparison(9, .notAvailable, 10, .notAvailable)
    #expect(same.changes.map(\.verdict) == [.stillHidden])
    #expect(
      same.text().contains(
        "Female, share: [x] (10), before [x] (9) (not shown in either, a number beside it counted "
          + "again)"))
    let other = try comparison(9, .notAvailable, 9, .notApplicable)
    #expect(other.changes.map(\.verdict) == [.otherReason])
    #expect(other.text().contains("(not shown for another reason)"))
  }

  @Test func `two releases with the same figures differ in nothing`() throws {
    let comparison = try ReleaseComparison(
      SampleRelease(id: "2025-09-01").published(), SampleRelease().published())
    #expect(comparison.changes.isEmpty)
    #expect(comparison.compared > 500)
    #expect(comparison.reasons.isEmpty)
    #expect(comparison.text().contains("No figure changed"))
  }

  @Test func `tables that only one release has are named`() throws {
    let fewer = try SampleRelease(
      SampleDrafts.all.filter { $0.id != "C0.tier" }, id: "2025-09-01")
    let comparison = try ReleaseComparison(fewer.published(), SampleRelease().published())
    #expect(Set(comparison.added.map(\.id)) == ["C0.tier"])
    #expect(comparison.text().contains("Only in the later release: C0.tier"))
    let back = try ReleaseComparison(SampleRelease().published(), fewer.published())
    #expect(Set(back.removed.map(\.id)) == ["C0.tier"])
  }

  @Test func `releases for different readers are never compared`() throws {
    let open = try SampleRelease(tables: [SampleReleased.suppressed], audience: .public)
    let inside = try SampleRelease()
    let error = #expect(throws: PublishingError.self) {
      try ReleaseComparison(open.published(), inside.published())
    }
    #expect(error == .mixedAudiences(before: "2025-10-01", after: "2025-10-01"))
  }

  @Test func `a withheld value is a symbol before and after, never a number`() throws {
    let before = try SampleRelease(
      tables: [
        SampleReleased.table(
          audience: .public,
          [SampleReleased.value("female", 20), SampleReleased.value("male", 90)])
      ], audience: .public, id: "public-0001")
    let after = try SampleRelease(
      tables: [SampleReleased.suppressed], audience: .public, id: "public-0002")
    let comparison = try ReleaseComparison(before.published(), after.published())
    let text = comparison.text()
    #expect(text.contains("Female, number: [c], before 20 (no longer shown)"))
    #expect(text.contains("Male, number: 85, before 90 (counted again)"))
    #expect(Self.change(comparison, "B2.sex", "Female", "count")?.verdict == .gone)
  }

  @Test func `the CSV has a row and the JSON an entry for every change`() throws {
    let comparison = try Self.comparison()
    let rows = CommaSeparatedReader.rows(comparison.csv)
    #expect(rows.count == comparison.changes.count + 1)
    #expect(rows[0].first == "table_id")
    let row = try #require(rows.first { $0[0] == "A1.headline" })
    #expect(row[9] == "count")
    #expect((row[13], row[19], row.last) == ("130", "132", "revised"))
    let json = try JSONSerialization.jsonObject(with: Data(comparison.json().utf8))
    let object = try #require(json as? [String: Any])
    #expect((object["changes"] as? [Any])?.count == comparison.changes.count)
    #expect(object["figures_compared"] as? Int == comparison.compared)
  }

  @Test func `what differs behind the figures is said, each thing once`() throws {
    let before = try SampleRelease(id: "2025-09-01").published()
    let after = try Self.publish(
      ReleaseDescription(
        id: "2025-10-02", builtAtUTC: "2025-10-02T02:15:09Z", codeVersion: "0.2.0",
        inputManifest: ContentHash(of: "other".utf8), asOf: SamplePeriods.asOf.adding(days: 1),
        audience: .internal, caseDefinitionVersion: "2",
        caseDefinition: ["a row of the local referral log, role displayed or both"],
        disclosurePolicy: ["internal: counts of 1 to 7 are marked, nothing is withheld"],
        lowCount: 7, roundingBase: 1,
        versions: [NamedText("Linkage model", "4")]),
      QualityStatement(
        sources: [
          SourceStatus(
            source: "schools", agency: .school, format: "school-safeguarding",
            files: [.init(name: "file 1", hash: ContentHash(of: "two".utf8))],
            rows: .init(read: 1_210, used: 1_196, setAside: 9, superseded: 5))
        ]))
    #expect(
      try ReleaseComparison(before, after).reasons.map(\.text) == [
        "The reference date is 1 October 2025; before, 30 September 2025.",
        "The program is version 0.2.0; before, 0.1.0.",
        "The case definition has a new version: 2; before, 1.",
        "Linkage model: 4; before, 3.",
        "Schools: 1 new file, 1 file no longer read, 1,196 rows used; before, 1,190.",
        "Police: no longer a source.",
      ])
  }

  private static func publish(
    _ description: ReleaseDescription, _ quality: QualityStatement
  ) throws -> PublishedRelease {
    let folder = try SampleRelease.emptyFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tables = try Disclosure(policy: Policy(audience: .internal)).release(SampleDrafts.all)
    let publication = try Publishing(settings: SampleRelease.settings).publish(
      tables, release: description, quality: quality, into: folder)
    return try PublishedRelease(path: folder + "/" + publication.database)
  }
}

/// The rules by which a change is called clear.
@Suite struct ClearChangeTests {
  /// Earlier count, later count, rounding base, verdict.
  static let counts: [(Int, Int, Int, Bool?)] = [
    // 1.96 × √250 = 31.0: 100 to 131 is 31 apart with √231 × 1.96 = 29.8.
    (100, 131, 1, true), (100, 127, 1, false), (131, 100, 1, true),
    // Rounded to 5, 100 and 131 would be 100 and 130: 30 - 5 = 25 < 29.7.
    (100, 130, 5, false), (100, 140, 5, true),
    // Fewer than 10 in both together.
    (2, 7, 1, nil), (0, 9, 1, nil), (0, 10, 1, true), (4, 6, 1, false),
  ]

  @Test(arguments: counts.indices)
  func `counts of two years differ clearly by a fixed rule`(index: Int) {
    let (before, after, base, clear) = Self.counts[index]
    #expect(ClearChange.byCounts(before, after, base: base) == clear)
  }
}
