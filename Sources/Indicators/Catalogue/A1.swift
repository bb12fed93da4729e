import Records
import Tables
import Vocabulary

/// Children who displayed harmful sexual behaviour, known to any agency.
enum A1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A1", title: "Children who displayed harmful sexual behaviour",
    statements: ["1.1", "1.6a", "1.6b", "1.6c"],
    numerator:
      "children aged 0 to 17 with an event by the case definition, role displayed or both, known to any agency",
    denominator: "not applicable", unit: "children",
    periodBasis: "date of the event; a child is counted once in each period",
    method:
      "count of linked children; breakdowns as proportions with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Counts are recorded reports, not prevalence: a rise may be better recognition.",
      "Records of one child that could not be linked are counted as separate children.",
      "A child known by several kinds of event is counted under each of them.",
      "An event counts at the authority responsible for the child on its day, else where the child lived then: those of other authorities are left out, and E2 says how many children and events; children placed outside the area are in and shown.",
      "Residence and responsible authority are those of the child's first event in the period that counts: a later move changes no earlier figure.",
    ],
    doesNotSay:
      "How many children displayed harmful sexual behaviour that no agency recorded, or whether any allegation was proved."
  )

  static let needs: [Requirement] = [.events]

  /// A run without any source of events shows the count alone, which is 0, with the reason beside it.
  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement] {
    breakdown == "headline" && !base.coverage.tells(.events) ? [] : needs
  }

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.all.map { headline(title, $0, base.displayed(in: $0).count) }
      + base.periods.main.flatMap { breakdowns($0, base) }
  }

  private static let title = "Children known to any agency"

  private static func breakdowns(_ period: Period, _ base: CountingBase) -> [DraftTable] {
    let subjects = base.displayed(in: period)
    return [
      byEvent(period, base), byLinkage(period, base),
      shares(
        "age_band", "Children known, by age at first event", period, of: subjects, by: .ageBand,
        base: base),
      shares("sex", "Children known, by sex", period, of: subjects, by: .sex, base: base),
    ]
      + shares(
        of: "Children known",
        by: [
          .singleYear, .responsibility, .ethnicGroup, .ethnicity, .learning, .setting, .lookedAfter,
          .route, .level, .technology, .residence, .responsible, .place,
        ], period, subjects, base)
  }

  /// The count as linked, beside stricter and looser linkage: the range says how far to trust it.
  private static func byLinkage(_ period: Period, _ base: CountingBase) -> DraftTable {
    let used = ("used", "As linked for every other figure", base.displayed(in: period).count)
    let others = base.others.map { ($0.code, $0.label, $0.children[period] ?? 0) }
    let all = others.prefix(1) + [used] + others.dropFirst()
    return counts(
      "linkage", "Children known, by how strictly records are linked", period,
      Dimension(id: "linkage", label: "Linkage", categories: all.map { .init($0.0, $0.1) }),
      Dictionary(uniqueKeysWithValues: all.map { ($0.0, $0.2) }))
  }

  private static func byEvent(_ period: Period, _ base: CountingBase) -> DraftTable {
    var children: [String: Int] = [:]
    var (child, kinds): (Int32, UInt64) = (-1, 0)
    for event in base.events where event.role.isDisplayed && period.contains(event.day) {
      if event.child != child { (child, kinds) = (event.child, 0) }
      guard kinds & event.kind.bit == 0 else { continue }
      kinds |= event.kind.bit
      children[event.kind.code, default: 0] += 1
    }
    return counts(
      "event_kind", "Children known, by kind of event", period,
      .of(EventKind.self, id: "event_kind", label: "Kind of event"), children)
  }
}
