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

  static let needs: [Requirement] = [.events]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.map { period in
      var roles: [String: Int] = [:]
      var own: [Role] = []
      var child: Int32 = -1
      // Events stand by child, so one child's roles come together.
      for event in base.events where period.contains(event.day) {
        if event.child != child, !own.isEmpty {
          roles[JourneyReader.joined(own).code, default: 0] += 1
          own.removeAll(keepingCapacity: true)
        }
        child = event.child
        own.append(event.role)
      }
      if !own.isEmpty { roles[JourneyReader.joined(own).code, default: 0] += 1 }
      return counts(
        "roles", "Children by role, counted apart from A1", period,
        .of(Role.self, id: "role", label: "Role"),
        roles)
    }
  }
}
