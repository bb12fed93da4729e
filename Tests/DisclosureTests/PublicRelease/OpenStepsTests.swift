import Tables
import Testing
import Vocabulary

@testable import Disclosure
@testable import DisclosureBench

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
