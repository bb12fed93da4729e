import Disclosure
import Foundation
import Tables
import Testing
import Vocabulary

@testable import Publishing

/// What a release says of the release before it.
@Suite struct PreviousReleaseTests {
  private static func pair(known: Int = 130) throws -> (SampleRelease, SampleRelease) {
    let before = try SampleRelease(
      ReleaseComparisonTests.earlier(known: known), id: "2025-09-01")
    return (before, try SampleRelease(since: before.published()))
  }

  @Test func `the front page puts the key numbers of both side by side`() throws {
    let (_, release) = try Self.pair()
    let page = PageText.plain(try release.text("index.html"))
    #expect(page.contains("What changed since the last release"))
    #expect(page.contains("Compared with release 2025-09-01"))
    #expect(
      page.contains(
        "Children known to any agency 130 132 Up 2: the same period counted again Referrals"))
    #expect(page.contains("Key numbers before and now, financial year ending March 2025"))
    #expect(page.contains("Referrals received 123 123 No change"))
  }

  @Test func `a rate of the same period is counted again like the children it is made of`() throws {
    let before = try SampleRelease(
      SampleDrafts.all.filter { $0.id != "A5.rate" } + [
        SampleDrafts.table(
          "A5.rate", "Children known per 10,000 aged 0 to 17", SamplePeriods.year2025, [],
          .rate(per: 10_000), [.rate(131, population: 62_340)])
      ], id: "2025-09-01")
    let release = try SampleRelease(since: before.published())
    // 131 and 132 of 62,340: 21.01 and 21.17.
    #expect(
      PageText.plain(try release.text("index.html")).contains(
        "21.0 21.2 Up 0.2 per 10,000: the same period counted again"))
  }

  @Test func `every number of the comparison stands in the database`() throws {
    let (_, release) = try Self.pair()
    let database = try PublishedDatabase(release)
    let rows = try database.rows(
      "SELECT name, value_before, value_now, verdict FROM key_change ORDER BY position")
    #expect(rows.count == 9)
    #expect(rows[0] == ["Children known to any agency", "130.0", "132.0", "revised"])
    let page = try release.text("index.html")
    let part = try #require(
      page.components(separatedBy: "id=\"key-changes\"").last?
        .components(separatedBy: "</table>").first)
    let cells = part.components(separatedBy: "<td class=\"number\">").dropFirst().compactMap {
      $0.components(separatedBy: "<").first?.components(separatedBy: " [").first
    }
    #expect(cells.count == 18)
    let written = rows.flatMap { row in [row[1], row[2]] }.compactMap { $0.flatMap(Double.init) }
    for cell in cells where cell.first?.isNumber == true {
      let number = try #require(Double(cell.filter { $0.isNumber || $0 == "." }))
      #expect(written.contains { abs($0 - number) < 0.051 }, "\(cell)")
    }
  }

  @Test func `a first release has nothing to compare with, and says so`() throws {
    let alone = try SampleRelease()
    let page = PageText.plain(try alone.text("index.html"))
    // The sample names a release before it whose database is not given.
    #expect(page.contains("The release before it, 2025-09-30, is not at hand any more."))
    #expect(try PublishedDatabase(alone).rows("SELECT * FROM key_change").isEmpty)
  }

  @Test func `a closed year that moved is a revision, with the reason, and stays listed`() throws {
    let (_, release) = try Self.pair()
    let rows = try PublishedDatabase(release).rows("SELECT release_id, revision FROM revision")
    // One the sample gives, one of tonight, one that the release before gave.
    #expect(rows.map { $0[0] } == ["2025-08-31", "2025-10-01", "2025-08-31"])
    let text = try #require(rows[1][1])
    #expect(
      text.hasPrefix(
        "Financial year ending March 2025: children known to any agency 132, was 130; "))
    let about = PageText.plain(try release.text("about.html"))
    #expect(about.contains("30 September 2025 2025-10-01 Financial year ending March 2025"))
  }

  @Test func `nothing moved, no revision`() throws {
    let before = try SampleRelease(id: "2025-09-01")
    let release = try SampleRelease(since: before.published())
    let rows = try PublishedDatabase(release).rows("SELECT release_id FROM revision")
    #expect(rows.map { $0[0] } == ["2025-08-31", "2025-08-31"])
  }

  @Test func `the same release before gives the same bytes`() throws {
    let before = try SampleRelease(ReleaseComparisonTests.earlier(known: 130), id: "2025-09-01")
    let one = try SampleRelease(since: before.published())
    let other = try SampleRelease(SampleDrafts.all.reversed(), since: before.published())
    #expect(one.publication.files == other.publication.files)
  }

  @Test func `a release for others is never the one before`() throws {
    let open = try SampleRelease(tables: [SampleReleased.suppressed], audience: .public)
    #expect(throws: PublishingError.self) { try SampleRelease(since: open.published()) }
  }

  @Test func `the list of releases says which is the latest`() {
    let list = ReleaseList(
      [
        .init(
          folder: "b", id: "2025-10-01", asOf: SamplePeriods.asOf,
          builtAtUTC: "2025-10-01T02:15:09Z"),
        .init(
          folder: "a", id: "2025-09-01", asOf: SamplePeriods.asOf,
          builtAtUTC: "2025-09-01T02:15:09Z"),
        .init(
          folder: "d", id: "2025-10-01", asOf: SamplePeriods.asOf,
          builtAtUTC: "2025-09-30T02:15:09Z"),
        .init(folder: "c", id: "<c>", asOf: nil, builtAtUTC: nil),
      ], latest: "b", for: .internal, settings: SampleRelease.settings)
    let texts = list.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    let page = PageText.plain(texts[0])
    #expect(page.contains("2025-10-01 Latest 30 September 2025 2025-10-01T02:15:09Z"))
    #expect(page.contains("2025-10-01 Superseded by the same figures, made again"))
    #expect(page.contains("2025-09-01 Superseded 30 September 2025"))
    #expect(page.contains("&lt;c&gt; Withdrawn: do not use [z] [z]"))
    #expect(texts[0].contains("href=\"b/index.html\""))
    #expect(list.files.map(\.name) == ["index.html", "style.css", "latest.txt"])
    #expect(texts[2] == "b\n")
  }

  /// Thirty-six children known in the year before, with what each quarter of both years counted.
  private static func years(
    stretch: String?, before: Period = SamplePeriods.year2024
  ) throws -> String {
    let first = try SampleRelease(
      [
        SampleDrafts.table(
          "A1.headline", "Children known to any agency", before, [], .count, [.count(36)])
      ], id: "2024-09-01")
    let quarters = ["2023-04", "2023-07", "2023-10", "2024-01", "2024-04", "2024-07", "2024-10"]
    let trend = DraftTable(
      id: "A6.children_by_quarter", indicator: SampleDrafts.all[0].indicator, title: "Trend",
      period: SamplePeriods.year2025,
      dimensions: [
        Dimension(
          id: "quarter", label: "Quarter",
          categories: quarters.map { .init("\($0)-quarter", $0) })
      ], recipe: .trend,
      content: .cells(
        quarters.map {
          DraftCell(
            key: ["\($0)-quarter"], counted: .count(9), newStretch: $0 == "2024-04" ? stretch : nil)
        }))
    let second = try SampleRelease(
      [
        SampleDrafts.table(
          "A1.headline", "Children known to any agency", SamplePeriods.year2025, [], .count,
          [.count(76)]), trend,
      ], since: first.published())
    let rows = try PublishedDatabase(second).rows("SELECT verdict, words FROM key_change")
    return rows[0].compactMap(\.self).joined(separator: " ")
  }

  @Test func `an agency that begins to send between two years makes no clear change`() throws {
    #expect(try Self.years(stretch: nil) == "clear up 40, a clear change")
    #expect(
      try Self.years(
        stretch: "mean and limits begin anew here: records of 'police: police occurrence' begin")
        == "sources_differ up 40, not compared: records of 'police: police occurrence' begin between the two"
    )
    #expect(
      try Self.years(
        stretch:
          "mean and limits begin anew here: records of 'school: school concern' stop before it")
        == "sources_differ up 40, not compared: records of 'school: school concern' stop between the two"
    )
  }

  @Test func `a year with returns missing is not compared`() throws {
    let year = SamplePeriods.year2024
    let incomplete = Period(
      kind: year.kind, code: year.code, label: year.label, first: year.first, last: year.last,
      provisional: .returnsMissing)
    #expect(
      try Self.years(stretch: nil, before: incomplete)
        == "incomplete up 40, not compared: returns of one of the periods are incomplete")
  }
}
