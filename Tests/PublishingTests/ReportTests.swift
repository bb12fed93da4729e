import Disclosure
import Foundation
import Publishing
import Tables
import Testing
import Vocabulary

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
    let answer = "Answer, financial year ending March 2025:"
    #expect(page.contains("\(answer) 58 children received support."))
    // Tiers of 21, 34 and 6 are 61.
    #expect(page.contains("The tiers add up to more than the children"))
    #expect(page.contains("For context: 132 children were known to any agency ( A1 )"))
    #expect(page.contains("\(answer) 123 referrals were received, for 113 children."))
    #expect(page.contains("9 and under 14 124 11.3 6.8 to 18.1"))
    #expect(page.contains("13 to 15 52 124 41.9"))
    #expect(page.contains("Male 44 57 77.2"))
    #expect(page.contains("Not stated 2 [u] 57 3.5 [u]"))
    #expect(page.contains("Other 0 57 0.0 0.0 to 6.3"))
    #expect(page.contains("Learning difficulty or disability, broad 12 58 20.7"))
    #expect(page.contains("SLD: severe learning difficulty; PMLD: profound and multiple"))
    #expect(page.contains("whether supported or not: gender or sex."))
    #expect(page.contains("Criteria not met 13"))
  }

  @Test func `the gap is told in a sentence, with closures counted in the days`() throws {
    let page = PageText.plain(try SampleRelease().text("index.html"))
    #expect(
      page.contains(
        "Of 112 children referred, 49 had started support, 38 were closed without it and 25 were "
          + "still waiting on the reference date."))
    // 20 of 112 by day 20 and 45 of 112 by day 60; 3 more of 37 by day 100 make 42.9%: no half.
    #expect(page.contains("A quarter 60"))
    #expect(page.contains("Half not reached, 100 or more"))
    #expect(page.contains("Within 30 days 112 17.9"))
    #expect(page.contains("Within 90 days 112 40.2"))
    #expect(
      page.contains("closed without support count as not started 40.2% 95% interval: 31.1 to 49.1"))
  }

  @Test func `a sentence bears the remark of its table's title`() throws {
    let remark = "the start of support may not be recorded after March 2025"
    let page = PageText.plain(
      try SampleRelease(
        SampleDrafts.all.map { draft in
          guard draft.id == "C3.state" else { return draft }
          return DraftTable(
            id: draft.id, indicator: draft.indicator,
            title: draft.title.adding([.counted(remark)]), period: draft.period,
            dimensions: draft.dimensions, recipe: draft.recipe, content: draft.content)
        }
      ).text("index.html"))
    #expect(page.contains("still waiting on the reference date (\(remark))."))
    let marked = try SampleRelease(
      SampleDrafts.all.map { draft in
        guard draft.id == "C3.state" || draft.id == "C2.within" else { return draft }
        return DraftTable(
          id: draft.id, indicator: draft.indicator,
          title: draft.title.adding([.counted(remark)]), period: draft.period,
          dimensions: draft.dimensions, recipe: draft.recipe, content: draft.content)
      })
    #expect(PageText.plain(try marked.text("index.html")).contains("March 2025 (\(remark)). More"))
    let document = try NeedsAssessment(of: marked.published(), year: "2024/25")
    let assessment = PageText.plain(String(decoding: document.files[0].bytes, as: UTF8.self))
    #expect(assessment.contains("still waiting on the reference date (\(remark))."))
    #expect(assessment.contains("40.2% started support within 90 calendar days"))
  }

  @Test func `what the sources cannot tell is said, with the reason`() throws {
    let page = PageText.plain(try SampleRelease().text("index.html"))
    #expect(
      page.contains(
        "Not available for the financial year ending March 2025: "
          + "No source of this period says when a referral was received."))
    let absent = try SampleRelease(SampleDrafts.all.filter { $0.id != "C0.looked_after" })
    #expect(
      PageText.plain(try absent.text("index.html")).contains(
        "Not available: This release has no table 'C0.looked_after'."))
  }

  @Test func `every page says that counts are recorded reports, and who may read it`() throws {
    let release = try SampleRelease()
    let pages = release.publication.files.map(\.path).filter { $0.hasSuffix(".html") }
    #expect(pages.count == 12)
    for page in pages {
      let text = PageText.plain(try release.text(page))
      #expect(text.contains("recognised and recorded, not prevalence"), "\(page)")
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

  @Test func `ages by sex are drawn as a pyramid, its table beside it`() throws {
    let page = try SampleRelease().text("b-who.html")
    #expect(page.contains("chart-b1-age-by-sex"))
    #expect(PageText.plain(page).contains("Bar chart with two sides: Number"))
  }

  @Test func `a chart names its largest group only where that stands out from the next`() throws {
    // 49 of 113 are 43.4% (34.6 to 52.6), the next, 33, are 29.2% (21.6 to 38.2): they touch.
    let close = PageText.plain(try SampleRelease().text("b-who.html"))
    #expect(close.contains("No group stands out clearly as the largest"))
    #expect(!close.contains("Largest group"))
    #expect(!close.contains("Highest"))
    let far = try SampleRelease(
      SampleDrafts.all.filter { $0.id != "B1.age_band" } + [
        SampleDrafts.shares(
          "B1.age_band", "Children referred, by age", SamplePeriods.year2025,
          SampleDimensions.ageBand, [12, 20, 60, 16, 4])
      ])
    // 60 of 112 are 53.6% (44.4 to 62.5), the next, 20, are 17.9% (11.9 to 26.0).
    #expect(
      PageText.plain(try far.text("b-who.html")).contains("Largest group: 13 to 15, 53.6%"))
  }

  @Test func `no page has an empty cell`() throws {
    let release = try SampleRelease()
    let pages = release.publication.files.map(\.path).filter { $0.hasSuffix(".html") }
    #expect(pages.contains("evidence.html"))
    for page in pages {
      #expect(!(try release.text(page)).contains("></td>"), "\(page)")
    }
  }

  @Test func `a link to a file says to a listener which table it holds`() throws {
    let page = try SampleRelease().text("b-who.html")
    let links = page.components(separatedBy: " download>").dropFirst()
      .compactMap { $0.components(separatedBy: "</a>").first }
    #expect(links.count > 5)
    #expect(Set(links).count == links.count)
    #expect(
      links.contains {
        $0.hasPrefix(
          "Download this table (CSV, all periods)<span class=\"hidden\">: Children referred")
      })
  }

  @Test func `a low count is marked with what is made of it, a 0 and rows never`() throws {
    let release = try SampleRelease()
    let page = PageText.plain(try release.text("b-who.html"))
    #expect(page.contains("Not stated 4 [u] 112 3.6 [u]"))
    #expect(page.contains("[u] low count (1 to 7), do not pass on"))
    // The chart and the other periods mark it as well.
    #expect(page.contains("3.6% [u]"))
    #expect(page.contains("Not stated 4 [u] 4 [u] 4 [u]"))
    for file in release.publication.files.map(\.path)
    where file.hasSuffix(".html") && file != "glossary.html" {
      #expect(!PageText.plain(try release.text(file)).contains(" 0 [u]"), "\(file)")
    }
    #expect(!PageText.plain(try release.text("e-quality.html")).contains("[u]"))
  }

  @Test func `a note of an indicator stands once, and a title at most twice in a section`() throws {
    let page = PageText.plain(try SampleRelease().text("b-who.html"))
    // Six indicators of the sample share one caveat.
    let indicators = ["B1", "B2", "B3", "B4", "B6"].count
    #expect(page.components(separatedBy: "Note: Records of one child").count == indicators + 1)
    let drawing = try SampleRelease().text("b-who.html").components(separatedBy: "<svg")[0]
    #expect(
      PageText.plain(drawing).components(separatedBy: "Children referred, by age").count == 2)
  }

  @Test func `a curve ends where fewer than 10 are followed, and says so`() throws {
    let page = PageText.plain(try SampleRelease().text("d-drift.html"))
    // 9, 8 and 8 of 112 are followed at the end of each curve; the last wait has 4 children.
    #expect(page.contains("fewer than 10 children are followed"))
    #expect(
      page.contains(
        "No curve is drawn where fewer than 10 children are followed: Support started to support "
          + "ended."))
    #expect(page.contains("Working days Still followed just before Had reached the step (%)"))
    #expect(page.contains("20 107 2.7"))
  }

  @Test func `evidence stands beside its statement, with interval and period`() throws {
    let page = PageText.plain(try SampleRelease().text("evidence.html"))
    #expect(
      page.contains(
        "B2 Gender or sex as recorded Male 75.0% 66.2 to 82.1 Financial year ending March 2025"))
    #expect(page.contains("Looked after: yes 15.2% 9.7 to 23.0"))
    #expect(page.contains("C0 Children receiving support Children receiving support 58 [z]"))
  }

  @Test func `evidence stands beside what it was at the last audit, and so do scores`() throws {
    let audits = [(SamplePeriods.day(2024, 9, 30), 1), (SamplePeriods.asOf, 3)].map { day, score in
      SampleDrafts.table(
        "F2.lowest", "Lowest score of any agency, by statement",
        Period(
          kind: .snapshot, code: "audit-\(day.iso)", label: "audit of \(day.words)", first: day,
          last: day),
        [Dimension(id: "statement", label: "Statement", categories: [.init("1.2", "1.2")])],
        .score, [.score(score)])
    }
    let page = PageText.plain(
      try SampleRelease(SampleDrafts.all + audits).text("evidence.html"))
    #expect(
      page.contains(
        "The last was the audit of 30 September 2024. Figures at the last audit are of the latest "
          + "period of the same kind that was over by then: financial year ending March 2024."))
    // 49 of 113 in the year to March 2025, 48 of 112 in the year to March 2024.
    #expect(
      page.contains(
        "13 to 15 43.4% 34.6 to 52.6 Financial year ending March 2025 42.9% 34.1 to 52.1"))
    #expect(page.contains("1.2: score 3 [z] Audit of 30 September 2025 1 [z]"))
    #expect(page.contains("The partnership's own scores"))
  }

  @Test func `every printed sheet bears the release's marking, a public one none`() throws {
    let style = try SampleRelease().text("style.css")
    #expect(style.contains("@bottom-center {\n    content: \"OFFICIAL-SENSITIVE\";"))
    let open = try SampleRelease(tables: [SampleReleased.suppressed], audience: .public)
    #expect(try open.text("style.css").contains("content: \"\";"))
    let pages = open.publication.files.map(\.path).filter { $0.hasSuffix(".html") }
    for page in pages { #expect(try !open.text(page).contains("Handling"), "\(page)") }
  }

  @Test func `shares within a limit stand in a table of their own`() throws {
    let page = PageText.plain(try SampleRelease().text("d-drift.html"))
    // 31 + 42 of 112 decided by the end of the first working day: 65.2%.
    #expect(page.contains("From and to Limit Children Within the limit (%) 95% interval"))
    #expect(
      page.contains("Referral received to decision 1 working day, statutory guidance 112 65.2"))
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
