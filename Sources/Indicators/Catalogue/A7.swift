import Records
import Tables
import Vocabulary

/// Children harmed, and children who both displayed and were harmed.
enum A7: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A7", title: "Roles of children in recorded incidents",
    statements: ["1.1", "1.6a", "1.6b", "1.6c"],
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
    base.periods.main.flatMap { period in
      let known = known(in: period, base)
      let setting = Breakdown.setting.dimension(base: base)
      let role = Dimension.of(Role.self, id: "role", label: "Role")
      let none = [Int](repeating: 0, count: role.categories.count)
      var counts = [[Int]](repeating: none, count: setting.categories.count)
      for (subject, role) in known {
        counts[Breakdown.setting.position(of: subject, base)][Int(role.rawValue)] += 1
      }
      let groups = Dictionary(uniqueKeysWithValues: zip(setting.categories.map(\.code), counts))
      func count(_ groups: some Sequence<[Int]>, _ code: String) -> Int {
        Role(code: code).map { role in groups.reduce(0) { $0 + $1[Int(role.rawValue)] } } ?? 0
      }
      return [
        Self.counts(
          "roles", "Children by role, counted apart from A1", period, role,
          Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0.code, count(counts, $0.code)) })),
        grid(
          "roles_by_setting", "Children by setting and role, counted apart from A1", period,
          setting, role
        ) { .count(count([groups[$0] ?? none], $1)) },
      ]
    }
  }

  /// Each child with its roles over the period, and the first event that belongs to a journey, else
  /// the first: of an incident in which a child was harmed hardly anybody says where it lived.
  private static func known(
    in period: Period, _ base: CountingBase
  ) -> [(subject: Subject, role: Role)] {
    var known: [(subject: Subject, role: Role)] = []
    for event in base.events where period.contains(event.day) {
      let subject = base.subject(of: event)
      guard let last = known.last, last.subject.child == event.child else {
        known.append((subject, event.role))
        continue
      }
      let first = last.subject.journey < 0 && subject.journey >= 0 ? subject : last.subject
      known[known.count - 1] = (first, JourneyReader.joined([last.role, event.role]))
    }
    return known
  }
}
