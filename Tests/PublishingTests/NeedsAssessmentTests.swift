import Disclosure
import Foundation
import Pages
import Tables
import Testing

@testable import Publishing

/// The printable document of a year, made of a release's database alone.
@Suite struct NeedsAssessmentTests {
  private static func page(
    _ release: SampleRelease, year: String = "2024/25", national: String? = nil, area: String = ""
  ) throws -> String {
    let folder = try SampleRelease.emptyFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let table = try national.map { text in
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/national.csv"))
      return try NationalTable(path: "\(folder)/national.csv")
    }
    let document = try NeedsAssessment(
      of: release.published(), year: year, national: [table].compactMap(\.self), area: area)
    return String(decoding: document.files[0].bytes, as: UTF8.self)
  }

  @Test func `a year is read as people write it`() throws {
    for words in ["2024/25", "2024-25", "2024/2025", "202425", "2024–25"] {
      #expect(try AssessmentYear(words).code == "2024-25")
    }
    #expect(try AssessmentYear("1999/00").code == "1999-00")
    #expect(try AssessmentYear("2000/01").before.code == "1999-00")
    for words in ["2024", "2024/26", "24/25", "2024/5", "2024 to 25", "٢٠٢٤/٢٥", ""] {
      #expect(throws: AssessmentError.notAYear(words)) { try AssessmentYear(words) }
    }
  }

  @Test func `a year without figures is refused with those there are`() throws {
    let release = try SampleRelease()
    let error = #expect(throws: AssessmentError.self) { try Self.page(release, year: "2030/31") }
    #expect(
      error?.description
        == "the release has no figure of 2030-31; it has 2023-24, 2024-25, 2025-26")
  }

  @Test func `every number in a table is the database's`() throws {
    let release = try SampleRelease()
    let page = try Self.page(release)
    let published = try PublishedNumbers(try PublishedDatabase(release))
    var looked = 0
    for part in page.components(separatedBy: "<div class=\"table\" id=\"").dropFirst() {
      let id = part.components(separatedBy: "\"")[0]
      guard let name = try Self.table(id, of: release) else { continue }
      let cells = part.components(separatedBy: "</table>")[0]
        .components(separatedBy: "<td class=\"number\">").dropFirst()
      for cell in cells.compactMap({ $0.components(separatedBy: "</td>").first }) {
        let shown = cell.components(separatedBy: " [")[0]
        guard shown.first?.isNumber == true else { continue }
        looked += 1
        #expect(published.of(name).contains(shown), "\(name): \(shown)")
      }
    }
    #expect(looked > 100)
  }

  /// The table whose figures stand under an identifier of the page.
  private static func table(_ id: String, of release: SampleRelease) throws -> String? {
    if id.hasPrefix("curve-") { return "curve_point" }
    return try release.published().tables.map(\.id).first { Anchor.slug($0) == id }
  }

  @Test func `the messages are made by fixed rules from numbers and intervals`() throws {
    let page = PageText.plain(try Self.page(try SampleRelease()))
    // 131 the year before: 1 apart, and 1.96 × √263 = 31.8.
    #expect(
      page.contains(
        "In the year, 132 children were known to any agency because of harmful sexual behaviour. "
          + "That is no clear change (the year before, 131)."))
    // 84 of 112 are 75.0% (66.2 to 82.1); the next, 23, are 20.5% (14.1 to 28.9).
    #expect(
      page.contains(
        "the largest group by sex or gender is “Male”: 75.0% (95% interval 66.2 to 82.1)."))
    // 13 against 11 children: 2 apart, and 1.96 × √24 = 9.6.
    #expect(
      page.contains("Of the children closed without support, no reason stands out clearly"))
    #expect(page.contains("Of 112 children referred, 49 had started support: 43.8%"))
  }

  @Test func `a clear change is called one, with its direction`() throws {
    let release = try SampleRelease(
      SampleDrafts.all.filter { $0.id != "A1.headline" } + [
        SampleDrafts.table(
          "A1.headline", "Children known to any agency", SamplePeriods.year2024, [], .count,
          [.count(80)]),
        SampleDrafts.table(
          "A1.headline", "Children known to any agency", SamplePeriods.year2025, [], .count,
          [.count(132)]),
      ])
    // 52 apart, and 1.96 × √212 = 28.5.
    #expect(
      PageText.plain(try Self.page(release)).contains(
        "That is clearly more (the year before, 80)."))
  }

  @Test func `an internal document bears its marking, a public one shows no withheld number`()
    throws
  {
    let inside = try Self.page(try SampleRelease())
    #expect(inside.contains("OFFICIAL-SENSITIVE"))
    let open = try SampleRelease(tables: [SampleReleased.suppressed], audience: .public)
    let page = PageText.plain(try Self.page(open))
    #expect(!page.contains("OFFICIAL-SENSITIVE"))
    #expect(page.contains("Female [c]"))
    // Nothing is said of a largest group where one is withheld.
    #expect(!page.contains("the largest group"))
  }

  @Test func `no script, no address of elsewhere, no style attribute`() throws {
    // The name of the language of drawings is no address that anything asks.
    let page = try Self.page(try SampleRelease())
      .replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    #expect(page.contains("default-src 'none'; style-src 'self'"))
    for banned in ["<script", "http://", "https://", " style=", "url("] {
      #expect(!page.contains(banned), "\(banned)")
    }
  }

  static let national = """
    time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,\
    old_la_code,new_la_code,la_name,rereferral_percent
    2024,Reporting year,National,E92000001,England,,,,,,22.4
    2025,Reporting year,National,E92000001,England,,,,,,22.6
    2025,Reporting year,Regional,E92000001,England,E12000001,North East,,,,20.7
    2025,Reporting year,Local authority,E92000001,England,E12000001,North East,841,E06000005,Darlington,c

    """

  @Test func `a national table stands beside the local share and says how each is counted`() throws
  {
    let release = try SampleRelease()
    let page = PageText.plain(try Self.page(release, national: Self.national, area: "E06000005"))
    // 9 of 123 referrals: 7.3%, 3.9 to 13.3. The nation's 22.6 lies above, but counts another thing.
    #expect(
      page.contains(
        "7.3 3.9 to 13.3 22.6 20.7 [c] Here, within 12 months after a closure; nationally, within "
          + "12 months of an earlier referral. Not counted alike: context only."))
    #expect(!page.contains("Clearly lower than England"))
    #expect(
      page.contains("England (%) North East (%) Darlington (%) How each side is counted"))
    let alone = PageText.plain(try Self.page(release))
    #expect(alone.contains("No national table was given"))
  }

  @Test func `every national table that is given is used`() throws {
    let folder = try SampleRelease.emptyFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let needs = """
      time_period,geographic_level,country_name,\
      Episodes_with_assessment_factor,Learning_Disability_child
      2025,National,England,400,50

      """
    for (name, text) in [("one", Self.national), ("two", needs)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).csv"))
    }
    let document = try NeedsAssessment(
      of: SampleRelease().published(), year: "2024/25",
      national: ["one", "two"].map { try NationalTable(path: "\(folder)/\($0).csv") })
    let page = PageText.plain(String(decoding: document.files[0].bytes, as: UTF8.self))
    #expect(page.contains("Referrals here and nationally (%), financial year ending March 2025"))
    #expect(page.contains("Needs here and nationally (%), financial year ending March 2025"))
    // 50 of 400 episodes; no local one of no child.
    #expect(page.contains("12.5 Here, of children; nationally, of episodes with any factor."))
  }

  static let wrong: [(text: String, words: String)] = [
    ("a,b\n1,2\n", "has no column 'time_period'"),
    (
      "time_period,geographic_level,country_name,rereferral_percent\n2019,National,England,20\n",
      "has no row of geographic level 'National' for the year ending March 2025"
    ),
    (
      "time_period,geographic_level,country_name,apples\n2025,National,England,20\n",
      "has no column that can be set beside a local figure"
    ),
    ("", "has no column 'time_period'"),
  ]

  @Test(arguments: wrong.indices)
  func `a table that does not fit is refused, and what is missing is named`(index: Int) throws {
    let release = try SampleRelease()
    let error = #expect(throws: AssessmentError.self) {
      try Self.page(release, national: Self.wrong[index].text)
    }
    #expect(error?.description.contains(Self.wrong[index].words) == true)
  }

  @Test func `the same release gives the same document`() throws {
    let one = try Self.page(try SampleRelease())
    let other = try Self.page(try SampleRelease(builtAtUTC: "2025-10-02T02:15:11Z"))
    #expect(one == other)
  }

  @Test func `a release tells how it rounds`() throws {
    let open = try SampleRelease(
      tables: [
        SampleReleased.table(audience: .public, [SampleReleased.value("female", 20)])
      ], audience: .public)
    #expect(try open.published().description.roundingBase == 5)
    #expect(try SampleRelease().published().description.roundingBase == 1)
  }
}
