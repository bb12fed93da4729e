/// The tables that a public release can have, the most wanted first.
///
/// What is not listed here never goes out: states on a day, which are no closed period; months;
/// small areas; single years of age; rows of data quality, of which one can be a child; estimates
/// of children nobody knows (A4).
enum PublicCatalogue {
  /// A table and how its counts stand among the others.
  typealias Entry = (table: String, shape: PublicShape)

  static let all: [Entry] = heads + groups + support + gap + more

  /// The shape of a table, where it is public at all.
  static func shape(of table: String) -> PublicShape? {
    all.first { $0.table == table }?.shape
  }

  /// How wanted a table is: the lower the more.
  static func rank(of table: String) -> Int {
    all.firstIndex { $0.table == table } ?? all.count
  }

  /// Sets of tables of which each child stands in many cells: the stages of C1 by groups, all but by
  /// age and sex, then all.
  static let costly: [Set<String>] = {
    let stages = gap.map(\.table).filter { $0.hasPrefix("C1.funnel_by_") }
    return [Set(stages.dropFirst(2)), Set(stages)]
  }()

  private static let heads: [Entry] = [
    ("A1.headline", .whole(.known)),
    ("A2.headline", .wholes(["referrals": .referrals, "children": .referred])),
    ("C0.headline", .whole(.supported)),
    ("C3.state", .parts(.referred)),
  ]

  private static let groups: [Entry] = [
    ("B1.age_band", .parts(.referred)), ("B2.sex", .parts(.referred)),
    ("B3.ethnic_group", .parts(.referred)), ("B4.answers", .answers(.referred)),
    ("B4.learning", .told(.referred, of: "learning")),
    ("B4.coverage", .tellable(.referred, of: "learning")),
    ("A2.age_band", .parts(.referrals)), ("B6.looked_after", .parts(.referred)),
    ("B6.setting", .parts(.referred)), ("A1.age_band", .parts(.known)),
    ("A1.sex", .parts(.known)), ("A1.ethnic_group", .parts(.known)),
    ("A1.learning_broad", .parts(.known)), ("A5.rate", .cells(.known)),
  ]

  private static let support: [Entry] = [
    ("C0.sex", .parts(.supported)), ("C0.age_band", .parts(.supported)),
    ("C0.ethnic_group", .parts(.supported)), ("C0.looked_after", .parts(.supported)),
    ("C0.setting", .parts(.supported)),
    ("C0.learning", .told(.supported, of: "learning")),
    ("C0.tier", .overlaps(.supported, covering: true)),
    ("C2.within", .waits(unit: "calendar")), ("D1.waits", .waits(unit: "working")),
    ("D2.within", .waits(unit: "working")), ("C2.support", .waits(unit: "working")),
  ]

  private static let gap: [Entry] = [
    ("C1.funnel", .stages(.referred)),
    ("C3.no_support", .parts(.referred(state: "closed_without_support"))),
    ("C3.waiting", .parts(.referred(state: "waiting"))),
    ("C3.state_by_setting", .parts(.referred)), ("C1.funnel_by_sex", .stages(.referred)),
    ("C1.funnel_by_age_band", .stages(.referred)),
    ("C1.funnel_by_ethnic_group", .stages(.referred)),
    ("C1.funnel_by_learning_broad", .stages(.referred)),
    ("C1.funnel_by_setting", .stages(.referred)),
    ("C1.funnel_by_looked_after", .stages(.referred)),
    ("C1.funnel_by_level", .stages(.referred)),
  ]

  private static let more: [Entry] = [
    ("A2.agency", .parts(.referrals)), ("A2.route", .parts(.referrals)),
    ("A2.re_referrals", .overlaps(.referrals, covering: false)),
    ("A3.how_many", .parts(.known)), ("A3.agency", .overlaps(.known, covering: true)),
    ("B7.level", .parts(.referred)), ("B7.technology", .parts(.referred)),
    ("A1.setting", .parts(.known)), ("A1.looked_after", .parts(.known)),
    ("A1.level", .parts(.known)), ("A1.technology", .parts(.known)),
    ("A5.rate_by_age_band", .cells(.known)), ("A5.rate_by_sex", .cells(.known)),
    ("A5.rate_by_ethnic_group", .cells(.known)),
    ("B5.sex", .cells(.known)), ("B5.age_band", .cells(.known)),
    ("B5.ethnic_group", .cells(.known)),
    ("C4.expected", .parts(.referred(state: "started"))),
    ("D2.completed_bands", .parts(.completed)),
    ("B8.coverage", .tellable(.referred, of: "need")), ("B8.needs", .told(.referred, of: "need")),
    ("B1.age_by_sex", .parts(.referred)), ("B9.age_band", .parts(.referred)),
    ("B4.by_sex", .parts(.referred)), ("B9.route", .parts(.referred)),
  ]
}
