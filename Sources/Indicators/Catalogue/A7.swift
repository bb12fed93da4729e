import Records
import Tables
import Vocabulary

/// Children harmed, and children who both displayed and were harmed.
enum A7: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A7", title: "Roles of children in recorded incidents", statements: ["1.1"],
    numerator:
      "children aged 0 to 17 with an event by the case definition, by their roles in the period",
    denominator: "not applicable", unit: "children", periodBasis: "date of the event",
    method: "count of linked children",
    caveats: [
      "Sources of this pipeline record mainly children who displayed; children harmed are far from complete.",
      "A child in both roles over the period is counted once, as both.",
    ],
    doesNotSay: "How many children were harmed.")

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.map { period in
      let events = base.events.filter { period.contains($0.day) }
      let roles = Dictionary(grouping: events, by: \.child)
        .mapValues { JourneyReader.joined($0.map(\.role)).code }
      return counts(
        "roles", "Children by role, counted apart from A1", period,
        .of(Role.self, id: "role", label: "Role"),
        Dictionary(grouping: roles.values) { $0 }.mapValues(\.count))
    }
  }
}
