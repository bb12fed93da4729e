import Tables
import Testing
import Vocabulary

@testable import Disclosure

/// Numbers of different tables that definitions link give each other away like sums.
struct PublicRelationsTests {
  private let year = PublicDrafts.year

  private func protect(_ drafts: [DraftTable]) throws -> [String: ReleasedTable] {
    let released = try PublicDisclosure(policy: .dfe).protect(drafts, periods: [year])
    return Dictionary(uniqueKeysWithValues: released.tables.map { ($0.id, $0) })
  }

  private func counts(_ table: ReleasedTable?) -> [Int?] { table?.values.map(\.count) ?? [] }

  private func known(_ children: Int) -> DraftTable {
    PublicDrafts.table(
      "A1.headline", [], recipe: .count, [DraftCell(key: [], counted: .count(children))])
  }

  @Test
  func `how many agencies know children and whom each agency knows count the same pairs`() throws {
    let numbers = [51, 44, 20, 3, 0, 0]
    // 51 + 2 x 44 + 3 x 20 + 4 x 3 = 211 pairs, and so are these.
    let agencies = [40, 48, 80, 21, 12, 10]
    let total = numbers.reduce(0, +)
    let drafts = [
      known(total),
      PublicDrafts.table(
        "A3.how_many",
        [
          Dimension(
            id: "agencies", label: "Number", categories: (1...6).map { .init("\($0)", "\($0)") })
        ], recipe: .proportion,
        numbers.enumerated().map { place, count in
          DraftCell(key: ["\(place + 1)"], counted: .share(count, of: total))
        }),
      PublicDrafts.table(
        "A3.agency",
        [
          Dimension(
            id: "agency", label: "Agency",
            categories: Agency.allCases.map { .init($0.code, $0.label) })
        ], recipe: .proportion,
        zip(Agency.allCases, agencies).map { agency, count in
          DraftCell(key: [agency.code], counted: .share(count, of: total))
        }),
    ]
    let tables = try protect(drafts)
    let shown = counts(tables["A3.how_many"])
    let pairs = counts(tables["A3.agency"])
    #expect(shown.count == 6 && shown[3] == nil)
    // With 20 + 3 and 3 x 20 + 4 x 3 both known, the 3 would be: so more than two are hidden.
    #expect(shown.count { $0 == nil } > 2 || pairs.contains { $0 == nil })
  }

  @Test
  func `the children of a wait are the children referred`() throws {
    func drafts(_ waits: Int) -> [DraftTable] {
      [
        PublicDrafts.headline(27, 23),
        PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [20, 3, 0]),
        PublicDrafts.table(
          "C2.within",
          [Dimension(id: "days", label: "Days", categories: [.init("30", "30")])],
          recipe: .withinLimit,
          [
            DraftCell(
              key: ["30"],
              counted: .waits(RiskTable(rows: [(10, waits, waits, 0, 0)], limit: 30)))
          ]),
      ]
    }
    // 23 referred, 20 and 3 of them; a wait that says 23 says the hidden total.
    let tables = try protect(drafts(23))
    let isHidden = counts(tables["A2.headline"])[1] == nil
    #expect(isHidden == (counts(tables["C2.within"])[0] == nil))
    let plan = PublicPlan(drafts(22), of: [year], policy: .dfe)
    // One wait could not be measured: a low count between the two, as any other.
    #expect(
      plan.cells.names.contains { $0.categories["besides"]?.hasSuffix("not measured") == true })
  }

  @Test
  func `one child known and not referred is not to be told by subtraction`() throws {
    let drafts = [
      known(60), PublicDrafts.shares("A1.sex", PublicDrafts.sexes, [39, 11, 10]),
      PublicDrafts.headline(70, 54),
      PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [34, 10, 10]),
    ]
    let tables = try protect(drafts)
    let (all, referred) = (counts(tables["A1.sex"]), counts(tables["B2.sex"]))
    // 11 girls known, 10 referred.
    #expect(all[1] == nil || referred[1] == nil)
  }

  /// Which children referred by age, hidden or shown, fit those known by age.
  private func fitting(_ referred: [Int?], of total: Int, known: [Int?], of all: Int) -> [[Int]] {
    func sums(_ counts: [Int?], _ total: Int) -> [[Int]] {
      func choices(_ count: Int?) -> ClosedRange<Int> { count.map { $0...$0 } ?? 1...total }
      return choices(counts[0]).flatMap { one in choices(counts[1]).map { [one, $0] } }
        .map { $0 + [total - $0[0] - $0[1]] }
        .filter { $0[2] > 0 && (counts[2] == nil || counts[2] == $0[2]) }
    }
    return sums(referred, total).filter { some in
      sums(known, all).contains { some[0] <= $0[0] && some[0] + some[1] <= $0[0] + $0[1] }
    }
  }

  @Test
  func `who is referred up to an age is known up to it, which tells nobody of a low count`() throws
  {
    // 3 + 20 of 24: with 20 shown the 3 are 1 to 4, and the 8 beside them, of 11, are 7 to 10.
    let (known, referred) = ([12, 12, 40], [3, 20, 8])
    let told = fitting([nil, 20, nil], of: 31, known: known, of: 64)
    #expect(told.map { $0[0] } == [1, 2, 3, 4] && told.map { $0[2] } == [10, 9, 8, 7])
    let tables = try protect([
      self.known(64), PublicDrafts.shares("A1.age_band", PublicDrafts.ages, known),
      PublicDrafts.headline(50, 31),
      PublicDrafts.shares("B1.age_band", PublicDrafts.ages, referred),
    ])
    #expect(counts(tables["A1.headline"]) == [64] && counts(tables["A2.headline"]) == [50, 31])
    let (all, some) = (counts(tables["A1.age_band"]), counts(tables["B1.age_band"]))
    #expect(all.count == 3 && some.count == 3 && some[0] == nil)
    let fits = fitting(some, of: 31, known: all, of: 64)
    for age in 0..<3 where some[age] == nil {
      let least = fits.map { $0[age] }.min() ?? 0
      #expect(fits.contains { $0[age] >= least + 4 }, "\(age)")
    }
  }

  @Test
  func `how many referrals are not the first of a child is not to be told by subtraction`() throws {
    // 27 referrals of 24 children: 3 further ones, as low as any count.
    #expect(counts(try protect([PublicDrafts.headline(27, 24)])["A2.headline"]).contains(nil))
    // 8 further ones are no low count.
    #expect(counts(try protect([PublicDrafts.headline(32, 24)])["A2.headline"]) == [32, 24])
  }

  @Test
  func `of whom a step is told and no wait measured is not to be told by subtraction`() throws {
    let drafts = [
      PublicDrafts.headline(80, 66),
      PublicDrafts.table(
        "C1.funnel",
        [
          Dimension(
            id: "stage", label: "Stage",
            categories: [.init("referred", "Referred"), .init("decided", "Decided")])
        ], recipe: .proportion,
        [
          DraftCell(key: ["referred"], counted: .share(66, of: 66)),
          DraftCell(key: ["decided"], counted: .share(40, of: 60)),
        ]),
      waits(["referral_received_to_decision": 57]),
    ]
    let tables = try protect(drafts)
    // 60 are told of and 57 measured: dates of 3 cannot be.
    let told = tables["C1.funnel"]?.values.last?.denominator
    #expect(told == nil || counts(tables["D1.waits"])[0] == nil)
    // 66 less 57 are 9.
    #expect(counts(tables["C1.funnel"])[0] == 66)
  }

  /// D1 of some pairs of milestones, so many waits of each, of which 30 are over after 10 days.
  private func waits(_ numbers: KeyValuePairs<String, Int>) -> DraftTable {
    PublicDrafts.table(
      "D1.waits",
      [
        Dimension(
          id: "interval", label: "Wait", categories: numbers.map { .init($0.key, $0.key) })
      ], recipe: .waits,
      numbers.map {
        DraftCell(
          key: [$0.key], counted: .waits(RiskTable(rows: [(10, $0.value, 30, 0, $0.value - 30)])))
      })
  }

  @Test
  func `waits from a concern to support are those of children known to have one`() throws {
    let tables = try protect([
      known(60),
      waits(["concern_to_referral_received": 60, "concern_to_support_started": 57]),
    ])
    // Of 60 with a concern 3 are not told of support.
    let shown = (tables["D1.waits"]?.values ?? []).filter { $0.measure == .count }.map(\.count)
    #expect(shown.count == 2)
    #expect(counts(tables["A1.headline"])[0] == nil || shown[1] == nil)
    #expect(shown[0] == nil || shown[1] == nil)
  }

  @Test
  func `what cells are called does not depend on the data`() {
    func names(_ days: Int) -> Set<String> {
      let support = PublicDrafts.table(
        "C2.support", [], recipe: .waits,
        [DraftCell(key: [], counted: .waits(RiskTable(rows: [(days, 57, 30, 0, 27)])))])
      let plan = PublicPlan(
        [
          PublicDrafts.headline(80, 66), waits(["referral_received_to_support_started": 57]),
          support,
        ], of: [year], policy: .oneToSevenRound5)
      let own = plan.entries[2].counted.flatMap { counted -> [Int] in
        guard case .waits(let waits) = counted else { return [] }
        return [waits.children] + waits.reached.map(\.cell)
      }
      return Set(own.map { plan.cells.names[$0].text })
    }
    // Once the days of D1, once others.
    #expect(names(10) == names(20))
    #expect(names(10).count == 13)
  }

  @Test
  func `bands of completed assessments add up to waits that are over`() {
    let waits = RiskTable(rows: [(0, 60, 8, 0, 0), (7, 52, 22, 0, 0), (25, 30, 30, 0, 0)])
    let codes = ["0", "1_10", "11_20", "21_30", "31_40", "41_45", "46_50", "51_60", "61_plus"]
    let drafts = [
      PublicDrafts.headline(70, 60),
      PublicDrafts.table(
        "D1.waits",
        [
          Dimension(
            id: "interval", label: "Wait",
            categories: [.init("assessment_started_to_assessment_completed", "Assessment")])
        ], recipe: .waits,
        [
          DraftCell(
            key: ["assessment_started_to_assessment_completed"], counted: .waits(waits))
        ]),
      PublicDrafts.table(
        "D2.completed_bands",
        [
          Dimension(
            id: "duration", label: "Duration", categories: codes.map { .init($0, $0) })
        ], recipe: .proportion,
        zip(codes, [8, 22, 0, 30, 0, 0, 0, 0, 0]).map {
          DraftCell(key: [$0], counted: .share($1, of: 60))
        }),
    ]
    let plan = PublicPlan(drafts, of: [year], policy: .dfe)
    let sums = plan.cells.system.families.filter { $0.table.hasPrefix("D2.completed_bands") }
    // All of them, and by day 0, 10, 20, 30, 45 and 60; and all waits are those and others.
    #expect(sums.map(\.parts.count) == [9, 1, 2, 3, 4, 6, 8, 2])
  }

  @Test
  func `who has the concern has the need`() {
    let concern = Dimension(
      id: "definition", label: "Definition", categories: [.init("concern", "Concern")])
    let need = Dimension(
      id: "need", label: "Need", categories: [.init("learning_difficulty", "Difficulty")])
    let plan = PublicPlan(
      [
        PublicDrafts.headline(70, 60),
        PublicDrafts.table(
          "B4.learning", [concern], recipe: .proportion,
          [DraftCell(key: ["concern"], counted: .share(8, of: 30))]),
        PublicDrafts.table(
          "B8.needs", [need], recipe: .proportion,
          [DraftCell(key: ["learning_difficulty"], counted: .share(10, of: 40))]),
      ], of: [year], policy: .dfe)
    let rests = plan.cells.names.compactMap { $0.categories["besides"] }
    #expect(rests.count { $0.hasSuffix("and not as a concern") } == 2)
  }

  @Test
  func `narrow definitions of a learning disability lie within broad ones`() {
    let definitions = Dimension(
      id: "definition", label: "Definition",
      categories: [.init("narrow", "Narrow"), .init("broad", "Broad")])
    let drafts = [
      PublicDrafts.headline(70, 60),
      PublicDrafts.table(
        "B4.learning", [definitions], recipe: .proportion,
        [
          DraftCell(key: ["narrow"], counted: .share(9, of: 50)),
          DraftCell(key: ["broad"], counted: .share(11, of: 52)),
        ]),
    ]
    let plan = PublicPlan(drafts, of: [year], policy: .dfe)
    // 11 and 9: two children have a broad one alone.
    #expect(
      plan.cells.names.contains { $0.categories["besides"]?.hasSuffix("yes not narrow") == true })
  }
}
