import Tables
import Testing
import Vocabulary

@testable import Disclosure
@testable import DisclosureBench

extension DraftTable {
  fileprivate var internalOnly: DraftTable {
    DraftTable(
      id: id, indicator: indicator, title: title.adding([.internalOnly("not every source closes")]),
      period: period, dimensions: dimensions, recipe: recipe, content: content)
  }
}

/// That a figure of a step is there tells that a source keeps the step for nearly all: who knows that
/// learns no hidden count.
struct OpenStepsTests {
  private static let sexes = Dimension(
    id: "sex", label: "Sex", categories: [.init("male", "Boys"), .init("female", "Girls")])
  private static let states = Dimension(
    id: "state", label: "State",
    categories: [.init("started", "Started"), .init("waiting", "Waiting")])
  private static let stages = Dimension(
    id: "stage", label: "Stage",
    categories: [.init("referred", "Referred"), .init("decided", "Decided")])

  private func protect(
    _ drafts: [DraftTable], _ policy: PublicPolicy
  ) throws -> [String: ReleasedTable] {
    let released = try PublicDisclosure(policy: policy)
      .protect(drafts, periods: [PublicDrafts.year])
    return Dictionary(uniqueKeysWithValues: released.tables.map { ($0.id, $0) })
  }

  private func funnel(_ group: ToldGroup) -> DraftTable {
    PublicDrafts.table(
      "C1.funnel", [Self.stages], recipe: .proportion,
      [
        DraftCell(key: ["referred"], counted: .share(group.base, of: group.base)),
        DraftCell(key: ["decided"], counted: .share(group.reached, of: group.told)),
      ])
  }

  private func bySex(_ groups: [ToldGroup]) -> DraftTable {
    PublicDrafts.table(
      "C1.funnel_by_sex", [Self.sexes, Self.stages], recipe: .proportion,
      zip(["male", "female"], groups).flatMap { sex, group in
        [
          DraftCell(key: [sex, "referred"], counted: .share(group.base, of: group.base)),
          DraftCell(key: [sex, "decided"], counted: .share(group.reached, of: group.told)),
        ]
      })
  }

  @Test func `eleven told of among twelve are no figure, since nobody else can be told of`() throws
  {
    let group = ToldGroup(base: 12, told: 11, reached: 8)
    // Of 12 one is at most a tenth and somebody is not told of: a hidden 11 is no other number.
    let hidden = ToldGroup.Seen(base: 12...12, told: nil, reached: 8...8, isTold: true)
    #expect(hidden.groups(like: group, upTo: 60).map(\.told) == [11])
    let tables = try protect([funnel(group)], .dfe)
    #expect(tables["C1.funnel"]?.values.map(\.key) == [["referred"]])
    #expect(tables["C1.funnel"]?.values.map(\.count) == [12])
  }

  @Test func `where the rest could be as many as the policy wants the figure stays`() throws {
    let tables = try protect([funnel(ToldGroup(base: 60, told: 57, reached: 40))], .dfe)
    let decided = try #require(tables["C1.funnel"]?.values.last)
    // Between 1 and 6 of 60 are not told of, so 54 to 59 are.
    #expect(decided.count == 40)
    #expect(decided.denominator == nil)
    #expect(tables["C1.funnel"]?.values.first?.count == 60)
  }

  @Test func `a figure of fewer than all tells that there are fifty children`() throws {
    // 48 of 50 boys and all of 4 girls: beside 54 in all, boys of 50 and more are 50 to 53, girls 1 to 4.
    let groups = [
      ToldGroup(base: 50, told: 48, reached: 40), ToldGroup(base: 4, told: 4, reached: 4),
    ]
    let tables = try protect([funnel(groups[0] + groups[1]), bySex(groups)], .dfe)
    let trial = ToldTrial(
      groups, whole: tables["C1.funnel"], parts: tables["C1.funnel_by_sex"], policy: .dfe)
    #expect(trial.showsFewerTold)
    #expect(trial.leaks == [])
    #expect(trial.hidden.count > 3)
  }

  @Test func `rounded, a shown number of all does not tell a hidden one of those told of`() throws {
    // With 8 to 12 in all and one not told of, a hidden 7 would be 7 to 11: 10 hides with it.
    let few = try protect(
      [funnel(ToldGroup(base: 8, told: 7, reached: 7))], .oneToSevenRound5)
    #expect(few["C1.funnel"]?.values.map(\.count) == [nil, nil])
    let more = try protect(
      [funnel(ToldGroup(base: 33, told: 31, reached: 20))], .oneToSevenRound5)
    #expect(more["C1.funnel"]?.values.map(\.count) == [35, 20])
    #expect(more["C1.funnel"]?.values.map(\.denominator) == [35, 30])
  }

  @Test(arguments: [1, 3])
  func `a group of whom nothing is told is no exact zero behind a symbol`(untold: Int) throws {
    let groups = [
      ToldGroup(base: 60, told: 60, reached: 41), ToldGroup(base: untold, told: 0, reached: 0),
    ]
    let tables = try protect(
      [funnel(groups[0] + groups[1]), bySex(groups)], .oneToSevenRound5)
    #expect(tables["C1.funnel"]?.values.count == 2)
    #expect(tables["C1.funnel_by_sex"]?.values.count == 2)
    #expect(tables.values.allSatisfy { $0.notAvailable == nil })
    // Where zeros are shown and who is in one group alone, it is a zero like any other.
    let exact = try protect([funnel(groups[0] + groups[1]), bySex(groups)], .dfe)
    #expect(exact["C1.funnel_by_sex"]?.values.last?.count == 0)
  }

  private func support(_ children: Int, told: [Int]) -> [DraftTable] {
    [
      PublicDrafts.headline(children + 20, children),
      PublicDrafts.shares("C3.state", Self.states, told),
      PublicDrafts.shares("C3.waiting", PublicDrafts.ages, [told[1] - 20, 10, 10]),
    ]
  }

  @Test func `states of those told of stand beside all who were referred`() throws {
    let tables = try protect(support(100, told: [52, 40]), .oneToSevenRound5)
    #expect(tables["C3.state"]?.values.map(\.count) == [50, 40])
    #expect(tables["C3.state"]?.values.map(\.denominator) == [90, 90])
    #expect(tables["A2.headline"]?.values.map(\.count) == [120, 100])
  }

  @Test func `without the states nothing of support tells why`() throws {
    // 3 of 43 are not told of: with 43 shown they would be 1 to 4.
    let tables = try protect(support(43, told: [10, 30]), .dfe)
    for id in ["C3.state", "C3.waiting"] {
      #expect(tables[id]?.notAvailable == Reason.plain, "\(id)")
      #expect(tables[id]?.values.isEmpty == true, "\(id)")
    }
    let whole = try protect(support(43, told: [10, 33]), .dfe)
    #expect(whole["C3.state"]?.values.map(\.denominator) == [43, 43])
  }

  @Test func `a public reason says nothing that follows from counts`() throws {
    func draft(_ id: String, _ reason: Reason) -> DraftTable {
      let table = PublicDrafts.table(id, [], recipe: .count, [])
      return DraftTable(
        id: id, indicator: table.indicator, title: table.title, period: table.period,
        dimensions: [], recipe: .count, content: .notAvailable(reason: reason))
    }
    let drafts = [
      PublicDrafts.headline(120, 100),
      draft("C2.support", .counted("for more than a tenth of the children no source tells")),
      draft("D2.within", "the pipeline file has no standard of this nation"),
    ]
    let tables = try protect(drafts, .oneToSevenRound5)
    #expect(
      tables["C2.support"]?.notAvailable
        == "the sources of this run do not tell it, or not of enough children")
    #expect(
      tables["D2.within"]?.notAvailable == "the pipeline file has no standard of this nation")
    let own = try Disclosure(policy: Policy(audience: .internal)).release(drafts)
    #expect(own[1].notAvailable == "for more than a tenth of the children no source tells")
  }

  @Test func `a table that is for internal releases alone does not go out, whatever its counts`()
    throws
  {
    let table = PublicDrafts.table(
      "C3.state", [Self.states], recipe: .proportion,
      title: TableTitle("State").adding([.internalOnly("not every source closes")]),
      [
        DraftCell(key: ["started"], counted: .share(30, of: 60)),
        DraftCell(key: ["waiting"], counted: .share(30, of: 60)),
      ])
    let tables = try protect([table], .oneToSevenRound5)
    #expect(tables["C3.state"]?.notAvailable == Reason.plain)
    #expect(tables["C3.state"]?.title == "State")
    let own = try Disclosure(policy: Policy(audience: .internal)).release([table])
    #expect(own[0].title == "State (not every source closes)")
    #expect(own[0].values.map(\.count) == [30, 30])
  }

  @Test func `a line that is for internal releases alone leaves the others`() throws {
    func waits(_ lines: [String]) -> DraftTable {
      let codes = ["referral_received_to_decision", "referral_received_to_meeting"]
      return PublicDrafts.table(
        "D1.waits",
        [Dimension(id: "interval", label: "Wait", categories: codes.map { .init($0, $0) })],
        recipe: .waits,
        title: TableTitle("Waits").adding(
          lines.map { .internalOnly("not every source closes", lines: [$0]) }),
        codes.map {
          DraftCell(
            key: [$0], counted: .waits(RiskTable(rows: [(10, 60, 30, 0, 30)])))
        })
    }
    let one = try protect([waits(["referral_received_to_meeting"])], .oneToSevenRound5)["D1.waits"]
    #expect(Set(one?.values.map(\.key) ?? []) == [["referral_received_to_decision"]])
    #expect(one?.title == "Waits")
    let all = try protect(
      [waits(["referral_received_to_decision", "referral_received_to_meeting"])],
      .oneToSevenRound5)["D1.waits"]
    #expect(all?.notAvailable == Reason.plain)
  }

  @Test(arguments: [(told: 60, isOut: true), (told: 40, isOut: false)])
  func `without states support goes out by how many are told that it started`(
    told: Int, isOut: Bool
  ) throws {
    let stages = Dimension(
      id: "stage", label: "Stage",
      categories: [.init("referred", "Referred"), .init("started", "Started")])
    let drafts = [
      PublicDrafts.headline(80, 60),
      PublicDrafts.table(
        "C1.funnel", [stages], recipe: .proportion,
        [
          DraftCell(key: ["referred"], counted: .share(60, of: 60)),
          DraftCell(key: ["started"], counted: .share(30, of: told)),
        ]),
      PublicDrafts.table(
        "C2.support", [], recipe: .waits,
        // Of nine of those told of the dates cannot be.
        [DraftCell(key: [], counted: .waits(RiskTable(rows: [(10, told - 9, 25, 0, told - 34)])))]),
    ]
    let support = try #require(try protect(drafts, .dfe)["C2.support"])
    #expect((support.notAvailable == nil) == isOut)
  }

  @Test func `figures of who waits tell of those referred before closures were recorded`() throws {
    func least(_ quarter: Int, _ drafts: [DraftTable]) throws -> [[Double]] {
      let plan = PublicPlan(
        [PublicDrafts.headline(90, 60)] + drafts
          + [PublicDrafts.headline(9, quarter, in: PublicDrafts.quarter(1))],
        of: [PublicDrafts.year], policy: .dfe)
      let place = try #require(
        plan.cells.place(
          of: CellName(
            period: CellName.period(PublicDrafts.quarter(1)), population: "referred")))
      return plan.cells.system.constraints.filter { limit in
        limit.terms.contains { $0.unknown == place && abs($0.coefficient) == 10 }
      }.map { limit in [limit.lower] + limit.terms.map(\.coefficient).sorted() }
    }
    let states = PublicDrafts.shares("C3.state", Self.states, [40, 20])
    // At most a tenth of 60: ten times those of the quarter are at most the year's.
    #expect(try least(5, [states]) == [[0, -10, 1]])
    #expect(try least(9, [states]) == [])
    // Withheld for counts: more than a tenth.
    let none = PublicDrafts.shares("C3.state", Self.states, [1, 20])
    #expect(try least(9, [OpenSteps([], policy: .dfe).open(none.internalOnly)]) == [[1, -1, 10]])
  }

  private static let policies = [
    PublicPolicy(name: "exact", threshold: 2, groups: .shown),
    PublicPolicy(name: "rounded", threshold: 4, base: 5, groups: .shown),
  ]

  @Test(arguments: policies)
  func `an enumeration of all tables that knows the rule finds nothing`(policy: PublicPolicy)
    throws
  {
    var generator = SeededGenerator(seed: 6)
    var (withTold, hidden) = (0, 0)
    for _ in 0..<400 {
      let groups = (0..<2).map { _ in ToldGroup(&generator) }
      let whole = groups[0] + groups[1]
      // Otherwise there is no figure.
      guard !UntoldLimit.isExceeded(told: whole.told, untold: whole.base - whole.told) else {
        continue
      }
      let tables = try protect([funnel(whole), bySex(groups)], policy)
      let trial = ToldTrial(
        groups, whole: tables["C1.funnel"], parts: tables["C1.funnel_by_sex"], policy: policy)
      if trial.showsFewerTold { withTold += 1 }
      hidden += trial.hidden.count
      #expect(trial.leaks == [], "\(groups)")
    }
    // Otherwise it would say nothing.
    #expect(withTold > 10 && hidden > 30, "\(withTold) \(hidden)")
  }
}
