import Records
import Tables
import Vocabulary

/// Which agencies know the children: every combination, and how many know each child.
enum A3: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A3", title: "Which agencies know", statements: ["1.1", "1.6a", "1.6b", "1.6c"],
    numerator: "children of A1 by the set of agencies that recorded an event about them",
    denominator: "children of A1 in the period", unit: "children",
    periodBasis: "date of the event",
    method:
      "counts of the overlaps; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "An agency knows a child here when it recorded an event itself; being told by another agency is not counted.",
      "Missed links make children look as if fewer agencies knew them.",
    ],
    doesNotSay: "How many children no agency knows: overlaps are not extrapolated.")

  static let needs: [Requirement] = [.events]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let known = agencies(in: period, base)
      return [combinations(known, period), howMany(known, period), byAgency(known, period)]
        + bySetting(period, base)
    }
  }

  /// How many children each set of agencies knows, a set as one bit for each agency.
  static func agencies(in period: Period, _ base: CountingBase) -> [UInt64: Int] {
    sets(in: period, base).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The agencies that know each child of A1, in the order of those children.
  private static func sets(in period: Period, _ base: CountingBase) -> [UInt64] {
    var sets: [UInt64] = []
    var child: Int32 = -1
    for event in base.events where event.role.isDisplayed && period.contains(event.day) {
      if event.child != child { sets.append(0) }
      child = event.child
      sets[sets.count - 1] |= event.agency.bit
    }
    return sets
  }

  /// The same out of the children of each setting.
  private static func bySetting(_ period: Period, _ base: CountingBase) -> [DraftTable] {
    let setting = Breakdown.setting.dimension(base: base)
    var groups: [String: [UInt64: Int]] = [:]
    let codes = setting.categories.map(\.code)
    for (child, set) in zip(base.displayed(in: period), sets(in: period, base)) {
      groups[codes[Breakdown.setting.position(of: child, base)], default: [:]][set, default: 0] += 1
    }
    func within(
      _ id: String, _ title: String, _ inner: Dimension, _ holds: (UInt64, String) -> Bool
    ) -> DraftTable {
      grid(id, title, period, setting, inner, recipe: .proportion) { setting, code in
        let own = groups[setting] ?? [:]
        return .share(
          children(own) { holds($0, code) }, of: children(own) { _ in true })
      }
    }
    return [
      within("how_many_by_setting", "Children by setting and number of agencies that know", numbers)
      {
        "\($0.nonzeroBitCount)" == $1
      },
      within(
        "agency_by_setting", "Children known to each agency, by setting",
        .of(Agency.self, id: "agency", label: "Agency")
      ) { set, code in Agency(code: code).map { set & $0.bit != 0 } ?? false },
    ]
  }

  private static let numbers = Dimension(
    id: "agencies", label: "Number of agencies that know",
    categories: (1...Agency.allCases.count).map {
      .init("\($0)", $0 == 1 ? "1 agency" : "\($0) agencies")
    })

  private static func combinations(_ known: [UInt64: Int], _ period: Period) -> DraftTable {
    let sets = known.keys.map { (bits: $0, agencies: members(of: $0)) }
      .sorted { codes($0.agencies) < codes($1.agencies) }
    let dimension = Dimension(
      id: "combination", label: "Agencies that know",
      categories: sets.map {
        .init(codes($0.agencies), listed($0.agencies.map(\.label)).sentence)
      })
    return counts(
      "combinations", "Children by combination of agencies that know", period, dimension,
      Dictionary(uniqueKeysWithValues: sets.map { (codes($0.agencies), known[$0.bits] ?? 0) }))
  }

  private static func howMany(_ known: [UInt64: Int], _ period: Period) -> DraftTable {
    table(
      "how_many", "Children by number of agencies that know", period, [numbers],
      recipe: .proportion,
      numbers.categories.map { category in
        DraftCell(
          key: [category.code],
          counted: .share(
            children(known) { "\($0.nonzeroBitCount)" == category.code },
            of: children(known) { _ in true }))
      })
  }

  private static func byAgency(_ known: [UInt64: Int], _ period: Period) -> DraftTable {
    table(
      "agency", "Children known to each agency", period,
      [.of(Agency.self, id: "agency", label: "Agency")], recipe: .proportion,
      Agency.allCases.map { agency in
        DraftCell(
          key: [agency.code],
          counted: .share(
            children(known) { $0 & agency.bit != 0 }, of: children(known) { _ in true }))
      })
  }

  private static func children(_ known: [UInt64: Int], where holds: (UInt64) -> Bool) -> Int {
    known.reduce(0) { $0 + (holds($1.key) ? $1.value : 0) }
  }

  private static func members(of set: UInt64) -> [Agency] {
    Agency.allCases.filter { set & $0.bit != 0 }
  }

  /// Words as a list: commas, and "and" before the last.
  private static func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func codes(_ agencies: [Agency]) -> String {
    agencies.map(\.code).joined(separator: "+")
  }
}
