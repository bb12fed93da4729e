import Foundation
import Pages
import Tables
import Testing
import Vocabulary

@testable import Disclosure
@testable import Publishing

/// What the headline messages say, and what they leave unsaid.
@Suite struct AssessmentMessageTests {
  private static func page(_ release: SampleRelease, year: String = "2024/25") throws -> String {
    let document = try NeedsAssessment(of: release.published(), year: year)
    return PageText.plain(String(decoding: document.files[0].bytes, as: UTF8.self))
  }

  /// The messages alone.
  private static func messages(_ page: String) -> String {
    page.components(separatedBy: "they are set out at the end.").last?
      .components(separatedBy: "How many children and referrals").first ?? ""
  }

  /// The sample with one year of another standing.
  private static func marked(_ year: Period, _ why: Period.Provisional) throws -> SampleRelease {
    try SampleRelease(
      SampleDrafts.all.map { draft in
        guard draft.period == year else { return draft }
        return DraftTable(
          id: draft.id, indicator: draft.indicator, title: draft.title,
          period: Period(
            kind: year.kind, code: year.code, label: "\(year.label), provisional",
            first: year.first, last: year.last, provisional: why),
          dimensions: draft.dimensions, recipe: draft.recipe, content: draft.content)
      })
  }

  @Test func `a year that is not over is compared with none, and its sentences say so far`() throws
  {
    // Seen on 30 September 2025, half of the year.
    let messages = Self.messages(try Self.page(try SampleRelease(), year: "2025/26"))
    #expect(
      messages.contains(
        "Provisional. The year is not over. Its figures count what was recorded up to "
          + "30 September 2025 and are not compared with the year before."))
    #expect(
      messages.contains(
        "In the year so far, 133 children were known to any agency because of harmful sexual "
          + "behaviour. In the year so far, 123 referrals were received."))
    #expect(messages.contains("were known so far (95% interval"))
    #expect(messages.contains("Of 112 children referred so far, 49 had started support"))
    for word in ["clear change", "the year before,", "rise", "fall", "The year before"] {
      #expect(!messages.contains(word), "\(word)")
    }
  }

  @Test(arguments: [Period.Provisional.returnsMissing, .beforeRecords])
  func `a year before whose records are not complete is compared with nothing`(
    why: Period.Provisional
  ) throws {
    let messages = Self.messages(try Self.page(try Self.marked(SamplePeriods.year2024, why)))
    #expect(
      messages.contains(
        "Not compared. Records of the year before are not complete, so nothing is compared with it."
      ))
    #expect(messages.contains("In the year, 132 children were known"))
    #expect(!messages.contains("clear change"))
    #expect(!messages.contains("so far"))
  }

  @Test func `a year whose returns are missing is compared with nothing`() throws {
    let messages = Self.messages(
      try Self.page(try Self.marked(SamplePeriods.year2025, .returnsMissing)))
    #expect(messages.contains("Provisional. Records of the year are not complete."))
    #expect(messages.contains("In the year so far, 132 children were known"))
    #expect(!messages.contains("clear change"))
  }

  private static func headline(_ period: Period, _ value: ReleasedValue) -> ReleasedTable {
    table("A1.headline", period, [], [value])
  }

  private static func table(
    _ id: String, _ period: Period, _ dimensions: [Vocabulary.Dimension], _ values: [ReleasedValue],
    audience: Audience = .public
  ) -> ReleasedTable {
    ReleasedTable(
      id: id, indicator: SampleIndicators.of(id), title: "Title of \(id)", remarks: "",
      period: period,
      dimensions: dimensions, audience: audience, values: values, curves: [], notAvailable: nil)
  }

  @Test func `a withheld figure of the year before is called withheld, not missing`() throws {
    let now = Self.headline(
      SamplePeriods.year2025, SampleReleased.estimate("", .count, 80, count: 80))
    let withheld = Self.headline(
      SamplePeriods.year2024, SampleReleased.estimate("", .count, nil, status: .confidential))
    let page = try Self.page(try SampleRelease(tables: [withheld, now], audience: .public))
    #expect(
      page.contains("sexual behaviour. The figure of the year before is withheld."))
    let none = try Self.page(try SampleRelease(tables: [now], audience: .public))
    #expect(none.contains("There is no figure of the year before to compare with."))
    #expect(!none.contains("is withheld."))
  }

  @Test func `years between which an agency's records begin are not compared`() throws {
    let headline = { (period: Period, count: Int) in
      Self.table(
        "A1.headline", period, [],
        [SampleReleased.estimate("", .count, Double(count), count: count)],
        audience: .internal)
    }
    let quarter = Vocabulary.Dimension(
      id: "quarter", label: "Quarter",
      categories: [.init("2024-07-quarter", "July to September 2024")])
    let trend = Self.table(
      "A6.children_by_quarter", SamplePeriods.year2025, [quarter],
      [
        ReleasedValue(
          key: ["2024-07-quarter"], measure: .processMean, count: nil, denominator: nil, value: 20,
          lower: nil, upper: nil, status: .shown, isLow: false, isLowCount: false,
          isLowTotal: false, limit: nil,
          note: "mean and limits begin anew here: records of 'school: exclusion' begin")
      ], audience: .internal)
    let years = [headline(SamplePeriods.year2024, 40), headline(SamplePeriods.year2025, 90)]
    let broken = try Self.page(try SampleRelease(tables: years + [trend]))
    #expect(
      broken.contains(
        "That is not compared (the year before, 40): records of 'school: exclusion' begin between "
          + "the two."))
    #expect(try Self.page(try SampleRelease(tables: years)).contains("That is clearly more"))
  }

  @Test func `years of which titles do not remark the same are not compared`() throws {
    func headline(_ period: Period, _ count: Int, _ remarks: String) -> ReleasedTable {
      ReleasedTable(
        id: "C0.headline", indicator: SampleIndicators.of("C0.headline"),
        title: "Children receiving support" + (remarks.isEmpty ? "" : " (\(remarks))"),
        remarks: remarks, period: period, dimensions: [], audience: .internal,
        values: [SampleReleased.estimate("", .count, Double(count), count: count)], curves: [],
        notAvailable: nil)
    }
    func message(_ before: String, _ now: String) throws -> String {
      Self.messages(
        try Self.page(
          try SampleRelease(tables: [
            headline(SamplePeriods.year2024, 50, before),
            headline(SamplePeriods.year2025, 98, now),
          ])))
    }
    #expect(
      try message("some may be missing", "").contains(
        "In the year, 98 children received support. That is not compared (the year before, 50): "
          + "of the year before, some may be missing."))
    #expect(
      try message("", "some may be missing").contains(
        "98 children received support (some may be missing). That is not compared (the year "
          + "before, 50): what is remarked of the year does not hold of the year before."))
    #expect(try message("", "").contains("That is clearly more (the year before, 50)."))
    #expect(try message("a", "a").contains("That is clearly more (the year before, 50)."))
  }

  @Test func `the largest group of rounded counts stands out by the rounding base more`() throws {
    let reasons = { (audience: Audience) in
      Self.table(
        "C3.no_support", SamplePeriods.year2025, [SampleDimensions.reason],
        zip(SampleDimensions.reason.categories.map(\.code), [40, 20, 10, 5]).map {
          SampleReleased.estimate($0, .count, Double($1), count: $1)
        }, audience: audience)
    }
    // 20 apart, and 1.96 × √60 = 15.2: clear of true counts, and not of counts rounded to 5 each.
    let inside = try Self.page(try SampleRelease(tables: [reasons(.internal)]))
    #expect(inside.contains("the largest reason is"))
    let open = try Self.page(try SampleRelease(tables: [reasons(.public)], audience: .public))
    #expect(open.contains("no reason stands out clearly as the largest"))
  }

  private static func gaps(p: Double?) throws -> String {
    let tests = Vocabulary.Dimension(
      id: "breakdown", label: "Groups", categories: [.init("sex", "Gender or sex as recorded")])
    let codes = SampleDimensions.sex.categories.map(\.code)
    let gap = Self.table(
      "C5.gap_by_sex", SamplePeriods.year2025, [SampleDimensions.sex],
      [
        SampleReleased.estimate(codes[0], .difference, 20, count: 30, interval: 4...35),
        SampleReleased.estimate(codes[1], .difference, -8, count: 60, interval: -21...6),
      ], audience: .internal)
    let test = p.map { p in
      Self.table(
        "C5.tests", SamplePeriods.year2025, [tests],
        [SampleReleased.estimate("sex", .pValue, p)], audience: .internal)
    }
    return try page(try SampleRelease(tables: [gap] + [test].compactMap(\.self)))
  }

  @Test func `a group stands out only where the test of all groups finds a difference`() throws {
    let both = try Self.gaps(p: 0.012)
    #expect(
      both.contains(
        "Gender or sex as recorded, “Female”: support started within 90 days clearly more often "
          + "than for all other children. The difference is 20.0 percentage points (95% interval "
          + "4.0 to 35.0). Gray's test of all its groups: p 0.012."))
    #expect(both.contains("In all, 2 groups were compared, of which one in 20"))
    let neither = try Self.gaps(p: 0.262)
    #expect(
      neither.contains("Support within 90 days: no clear difference in any of 2 groups compared."))
    #expect(!neither.contains("clearly more often"))
    // Without a test the interval alone decides.
    #expect(try Self.gaps(p: nil).contains("clearly more often than for all other children."))
  }

  private static func ratios(_ intervals: [ClosedRange<Double>]) throws -> String {
    let codes = SampleDimensions.ethnicGroup.categories.map(\.code)
    let table = Self.table(
      "B5.ethnic_group", SamplePeriods.year2025, [SampleDimensions.ethnicGroup],
      zip(codes, intervals).map { code, interval in
        SampleReleased.estimate(code, .rateRatio, 1.5, count: 20, interval: interval)
      }, audience: .internal)
    return try page(try SampleRelease(tables: [table]))
  }

  @Test func `rates of groups say how many were compared`() throws {
    let some = try Self.ratios([1.1...2, 0.2...0.6, 0.9...2.1])
    #expect(some.contains("Who is known more often, and who less often, than others"))
    #expect(some.contains("In all, 3 groups were compared, of which one in 20"))
    let none = try Self.ratios([0.8...2, 0.9...2.1])
    // Two groups are one comparison.
    #expect(
      none.contains("Rates: no clear difference to all others in the one group compared."))
  }

  @Test func `a share within a standard has beside it the share that is on record`() throws {
    let standards = Vocabulary.Dimension(
      id: "standard", label: "Standard",
      categories: [.init("meeting", "Meeting in 10 days"), .init("decision", "Decision in a day")])
    func share(_ code: String, _ value: Double) -> ReleasedValue {
      SampleReleased.estimate(
        code, .withinLimit, value, count: 40, interval: value - 10...value + 10)
    }
    let tables = [("D2.within", [50.4, 65.6]), ("D2.incidence", [34.5, 65.6])].map { id, values in
      Self.table(
        id, SamplePeriods.year2025, [standards],
        [share("meeting", values[0]), share("decision", values[1])], audience: .internal)
    }
    let page = try Self.page(try SampleRelease(tables: tables))
    #expect(
      page.contains(
        "50.4% (95% interval 40.4 to 60.4). Of all who waited, 34.5% are on record as in time."))
    #expect(page.components(separatedBy: "on record as in time").count == 2)
  }

  @Test func `a low count in a message has its symbol explained beside it`() throws {
    let low = ReleasedValue(
      key: [], measure: .count, count: 5, denominator: nil, value: 5, lower: nil, upper: nil,
      status: .shown, isLow: true, isLowCount: true, isLowTotal: false, limit: nil, note: "")
    let page = try Self.page(
      try SampleRelease(
        tables: [
          Self.table("A1.headline", SamplePeriods.year2025, [], [low], audience: .internal)
        ]))
    let messages = Self.messages(page)
    #expect(messages.contains("In the year, 5 [u] children were known"))
    #expect(messages.contains("[u]: low count (1 to 7), do not pass on."))
    #expect(!Self.messages(try Self.gaps(p: nil)).contains("[u]"))
  }

  @Test func `no message begins with a numeral`() throws {
    for year in ["2023/24", "2024/25", "2025/26"] {
      let parts = HeadlineMessages(
        figures: try YearFigures(SampleRelease().published(), year: AssessmentYear(year))
      ).parts
      #expect(!parts.isEmpty)
      for message in parts.flatMap(\.messages) {
        #expect(message.first?.isLetter == true, "\(message)")
      }
    }
  }

  @Test func `the chart of a series says from when to when it runs, not when it was seen`() throws {
    let quarters = Vocabulary.Dimension(
      id: "quarter", label: "Quarter",
      categories: [
        .init("2024-25-Q1", "April to June 2024"), .init("2024-25-Q2", "July to September 2024"),
      ])
    let series = Self.table(
      "A6.referrals_by_quarter", SamplePeriods.snapshot, [quarters],
      [
        SampleReleased.estimate("2024-25-Q1", .count, 30, count: 30),
        SampleReleased.estimate("2024-25-Q2", .count, 40, count: 40),
      ], audience: .internal)
    let now = Self.table(
      "A1.headline", SamplePeriods.year2025, [],
      [SampleReleased.estimate("", .count, 80, count: 80)], audience: .internal)
    let page = try Self.page(try SampleRelease(tables: [now, series]))
    #expect(page.contains("Number, April to June 2024 up to July to September 2024, Sampleshire"))
    #expect(page.contains("From 30 (Apr to Jun 2024) to 40 (Jul to Sep 2024)."))
  }
}
