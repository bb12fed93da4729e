import Records
import Tables
import Vocabulary

/// How the linkage went: children made, links by rule, joins refused, conflicts settled.
enum E4: Indicator {
  static let metadata = IndicatorMetadata(
    id: "E4", title: "Linkage", statements: ["1.1"],
    numerator: "links, refused joins and conflicts of the deterministic linkage",
    denominator: "not applicable", unit: "links", periodBasis: "deliveries of this run",
    method: "deterministic rules; contradictions keep records apart",
    caveats: ["These counts describe the rules' work; they do not estimate missed or false links."],
    doesNotSay: "How many links are missed or false.")

  static func tables(from base: CountingBase) -> [DraftTable] {
    let period = base.periods.snapshot
    return [links(period, base), refused(period, base), conflicts(period, base)]
  }

  private static func links(_ period: Period, _ base: CountingBase) -> DraftTable {
    byName(
      "links", "Links by rule", period, base, id: "linkage_rule", label: "Linkage rule",
      Dictionary(grouping: base.linked.links, by: \.rule).mapValues(\.count))
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
      Dictionary(grouping: base.profiles.flatMap(\.conflicts)) { $0 }.mapValues(\.count))
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
