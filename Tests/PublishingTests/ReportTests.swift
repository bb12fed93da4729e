import Disclosure
import Publishing
import Tables
import Testing

@Suite struct ReportTests {
  private static let figurePages = [
    "index.html", "a-how-many.html", "b-who.html", "c-gap.html", "d-drift.html", "e-quality.html",
  ]

  @Test(arguments: figurePages)
  func `every number in a table stands in the database`(page: String) throws {
    let release = try SampleRelease()
    let published = try PublishedNumbers(try PublishedDatabase(release))
    let tables = PageTable.all(in: try release.text(page))
    #expect(!tables.isEmpty)
    for table in tables {
      for cell in table.numbers {
        #expect(published.of(table.name).contains(cell), "\(table.name): \(cell)")
      }
    }
  }

  @Test func `a number that is not in the database would be found`() throws {
    let published = try PublishedNumbers(try PublishedDatabase(try SampleRelease()))
    #expect(published.of("B2.sex").contains("75.0"))
    #expect(!published.of("B2.sex").contains("75.1"))
    #expect(!published.of("B2.sex").contains("2,000"))
  }

  @Test func `the five questions are answered on the front page`() throws {
    let page = PageText.plain(try SampleRelease().text("index.html"))
    #expect(page.contains("Children receiving support, financial year ending March 2025: 58."))
    #expect(page.contains("Children known to any agency, financial year ending March 2025: 132."))
    #expect(page.contains("9 and under 14 124 11.3 6.8 to 18.1"))
    #expect(page.contains("13 to 15 52 124 41.9"))
    #expect(page.contains("Female: 11; Male: 44; Other: 0; Not stated: 2."))
    #expect(page.contains("Male 84 112 75.0"))
    #expect(page.contains("Learning difficulty or disability, broad 24 88 27.3"))
    #expect(page.contains("Closed without support 38 112 33.9"))
    #expect(page.contains("Criteria not met 13"))
    #expect(page.contains("Referral received to support started 112 190 97 or more"))
  }

  @Test func `what the sources cannot tell is said, with the reason`() throws {
    let page = PageText.plain(try SampleRelease().text("index.html"))
    #expect(
      page.contains(
        "Not available for the financial year ending March 2025: "
          + "No source of this period says when a referral was received."))
    let absent = try SampleRelease(SampleDrafts.all.filter { $0.id != "B6.looked_after" })
    #expect(
      PageText.plain(try absent.text("index.html")).contains(
        "Not available: This release has no table 'B6.looked_after'."))
  }

  @Test func `every page says that counts are recorded reports, and who may read it`() throws {
    let release = try SampleRelease()
    let pages = release.publication.files.map(\.path).filter { $0.hasSuffix(".html") }
    #expect(pages.count == 11)
    for page in pages {
      let text = PageText.plain(try release.text(page))
      #expect(text.contains("Counts are reports that agencies recorded"), "\(page)")
      #expect(text.contains("OFFICIAL-SENSITIVE"), "\(page)")
      #expect(text.contains("Invented data."), "\(page)")
    }
  }

  @Test func `a withheld number is a symbol on the page and nowhere a number`() throws {
    let release = try SampleRelease(tables: [SampleReleased.suppressed], audience: .public)
    let page = try release.text("b-who.html")
    #expect(PageText.plain(page).contains("Female [c]"))
    #expect(PageText.plain(page).contains("Symbols: [c] confidential, withheld"))
    #expect(!PageText.plain(page).contains("OFFICIAL-SENSITIVE"))
  }

  @Test func `a chart's message is the highest known value, or the share that says yes`() throws {
    let page = PageText.plain(try SampleRelease().text("b-who.html"))
    #expect(page.contains("Highest: 13 to 15, 43.4%"))
    #expect(page.contains("Looked after: yes, 15.2%"))
    #expect(!page.contains("Highest: No"))
  }

  @Test func `shares within a limit stand in a table of their own`() throws {
    let page = PageText.plain(try SampleRelease().text("d-drift.html"))
    // 31 + 42 of 112 decided by the end of the first working day: 65.2%.
    #expect(page.contains("From and to Children Within the limit (%) 95% interval"))
    #expect(page.contains("Referral received to decision 112 65.2"))
    #expect(page.contains("Limit: 1 working day"))
  }

  @Test func `published figures stand beside local ones as context`() throws {
    let page = PageText.plain(try SampleRelease().text("b-who.html"))
    #expect(page.contains("38% had a learning disability (Hackett and others 2013)"))
    #expect(page.contains("they are never mixed with the local figures"))
  }

  @Test func `every link inside the release leads to a file or an anchor`() throws {
    let release = try SampleRelease()
    let files = Set(release.publication.files.map(\.path))
    for page in files.filter({ $0.hasSuffix(".html") }).sorted() {
      for link in PageText.links(in: try release.text(page)) where !link.contains(":") {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? page : String(parts[0])
        #expect(files.contains(target), "\(page): \(link)")
        guard parts.count > 1, target.hasSuffix(".html") else { continue }
        let hasAnchor = try release.text(target).contains("id=\"\(parts[1])\"")
        #expect(hasAnchor, "\(page): \(link)")
      }
    }
  }
}
