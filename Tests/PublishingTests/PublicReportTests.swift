import Disclosure
import Foundation
import Publishing
import Tables
import Testing

/// The public release of the sample's drafts: what pages, CSV files and database say, and what not.
struct PublicReportTests {
  private static let figurePages = [
    "index.html", "a-how-many.html", "b-who.html", "c-gap.html", "d-drift.html",
  ]

  private func tables() throws -> [ReleasedTable] {
    let drafts = SampleDrafts.all
    let periods = PublicDisclosure.closedPeriods(in: drafts, asOf: SamplePeriods.asOf)
    return try PublicDisclosure(policy: .oneToSevenRound5).protect(drafts, periods: periods).tables
  }

  private func release() throws -> SampleRelease {
    try SampleRelease(tables: tables(), audience: .public)
  }

  @Test
  func `every number in a table of a page stands in the database`() throws {
    let release = try release()
    let published = try PublishedNumbers(try PublishedDatabase(release))
    let pages = Self.figurePages.filter { page in
      release.publication.files.contains { $0.path == page }
    }
    #expect(pages.count > 3)
    for page in pages {
      for table in PageTable.all(in: try release.text(page)) {
        for cell in table.numbers {
          #expect(published.of(table.name).contains(cell), "\(table.name): \(cell)")
        }
      }
    }
  }

  @Test
  func `the tidy CSV file says what the database says`() throws {
    let release = try release()
    let database = try PublishedDatabase(release).rows(
      "SELECT table_id, category1, measure, count, denominator, status FROM indicator_value")
    let lines = try CommaSeparatedReader.rows(release.text("csv/indicator_value.csv"))
    let header = try #require(lines.first).map { $0.replacingOccurrences(of: "\u{feff}", with: "") }
    let places = ["table_id", "category1", "measure", "count", "denominator", "status"]
      .compactMap(header.firstIndex)
    #expect(places.count == 6)
    let written = lines.dropFirst().map { line in places.map { line[$0] } }
    #expect(written.count == database.count)
    #expect(Array(written) == database.map { $0.map { $0 ?? "" } })
  }

  @Test
  func `no page of a public release bears a marking, and every table says how it is protected`()
    throws
  {
    let protection = "Counts from 1 to 7 are [c]"
    let folder = try SampleRelease.emptyFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let about = SampleRelease.description(audience: .public)
    let publication = try Publishing(settings: SampleRelease.settings).publish(
      tables(),
      release: ReleaseDescription(
        id: "public-0001", builtAtUTC: about.builtAtUTC, codeVersion: about.codeVersion,
        inputManifest: about.inputManifest, asOf: about.asOf, audience: .public,
        caseDefinitionVersion: "1", caseDefinition: [], disclosurePolicy: [protection],
        lowCount: 7, roundingBase: 5,
        protection: protection,
        earlierReleases: [NamedText("public-0000", "withdrawn on 1 May 2025: wrong")]),
      quality: SampleRelease.quality, into: folder)
    for file in publication.files.map(\.path) where file.hasSuffix(".html") {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      #expect(!text.contains("OFFICIAL"), "\(file)")
      #expect(!text.contains("Handling"), "\(file)")
    }
    let page = try String(contentsOfFile: "\(folder)/b-who.html", encoding: .utf8)
    #expect(page.components(separatedBy: protection).count > 3)
    let words = try String(contentsOfFile: "\(folder)/about.html", encoding: .utf8)
    #expect(words.contains("public-0000, withdrawn on 1 May 2025: wrong"))
    #expect(!publication.files.contains { ["e-quality.html", "f-audit.html"].contains($0.path) })
  }

  @Test
  func `tables of two audiences are never published together`() throws {
    let inside = try Disclosure(policy: Policy(audience: .internal)).release(SampleDrafts.all)
    let outside = try tables()
    for audience in Audience.allCases {
      #expect(throws: PublishingError.self) {
        try SampleRelease(tables: outside.prefix(1) + inside.suffix(1), audience: audience)
      }
    }
    #expect(throws: PublishingError.self) { try SampleRelease(tables: inside, audience: .public) }
    #expect(throws: PublishingError.self) {
      try SampleRelease(tables: outside, audience: .internal)
    }
  }
}
