import Records
import Tables
import Vocabulary

/// How the linkage went: children made, links by rule, joins refused, conflicts settled.
enum E4: Indicator {
  static let metadata = IndicatorMetadata(
    id: "E4", title: "Linkage", statements: ["1.1"],
    numerator: "links, refused joins and conflicts of the linkage",
    denominator: "not applicable", unit: "links", periodBasis: "deliveries of this run",
    method:
      "numbers join records (L01 to L04), a model weighs all else that agrees (P01), reviewers decide (R01); contradictions keep records apart; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: ["What the model expects of its own links rests on the model being right."],
    doesNotSay: "Which links are missed or false.")

  static let needs: [Requirement] = []

  static func tables(from base: CountingBase) -> [DraftTable] {
    let period = base.periods.snapshot
    return [
      links(period, base), refused(period, base), conflicts(period, base),
      journeyConflicts(period, base),
    ] + quality(period, base)
  }

  private static func links(_ period: Period, _ base: CountingBase) -> DraftTable {
    byName(
      "links", "Links by rule", period, base, id: "linkage_rule", label: "Linkage rule",
      base.linked.links.reduce(into: [:]) { $0[$1.rule, default: 0] += 1 })
  }

  private static func refused(_ period: Period, _ base: CountingBase) -> DraftTable {
    byName(
      "refused", "Joins refused for a contradiction, by rule", period, base, id: "linkage_rule",
      label: "Linkage rule",
      base.linked.refused)
  }

  private static func conflicts(_ period: Period, _ base: CountingBase) -> DraftTable {
    byName(
      "conflicts", "Children about whom agencies disagree, by field", period, base, id: "field",
      label: "Field",
      base.profiles.reduce(into: [:]) { counts, profile in
        for field in profile.conflicts.names { counts[field, default: 0] += 1 }
      })
  }

  /// Journeys by what their sources say differently; every one of them was settled by a rule.
  private static func journeyConflicts(_ period: Period, _ base: CountingBase) -> DraftTable {
    var counted: [String: Int] = [:]
    for journey in base.journeys {
      for conflict in journey.conflicts { counted[conflict.code, default: 0] += 1 }
    }
    return counts(
      "journey_conflicts", "Journeys of which sources say different things, by what", period,
      .of(JourneyConflict.self, id: "journey_conflict", label: "What sources say differently"),
      counted)
  }

  private static func byName(
    _ breakdown: String, _ title: String, _ period: Period, _ base: CountingBase, id: String,
    label: String,
    _ counted: [String: Int]
  ) -> DraftTable {
    counts(
      breakdown, title, period,
      Dimension(
        id: id, label: label,
        categories: counted.keys.sorted().map { .init($0, base.settings.words(for: $0).sentence) }),
      counted)
  }
}
