import Records
import Tables
import Vocabulary

/// Which agencies know the children: every combination, and how many know each child.
enum A3: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A3", title: "Which agencies know", statements: ["1.1"],
    numerator: "children of A1 by the set of agencies that recorded an event about them",
    denominator: "children of A1 in the period", unit: "children",
    periodBasis: "date of the event", method: "counts of the overlaps",
    caveats: [
      "An agency knows a child here when it recorded an event itself; being told by another agency is not counted.",
      "Missed links make children look as if fewer agencies knew them.",
    ],
    doesNotSay: "How many children no agency knows: overlaps are not extrapolated.")

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let known = agencies(in: period, base)
      return [combinations(known, period), howMany(known, period), byAgency(known, period)]
    }
  }

  private static func agencies(
    in period: Period, _ base: CountingBase
  ) -> [Int32: Set<Agency>] {
    base.events.filter { $0.role.isDisplayed && period.contains($0.day) }
      .reduce(into: [:]) { $0[$1.child, default: []].insert($1.agency) }
  }

  private static func combinations(
    _ known: [Int32: Set<Agency>], _ period: Period
  ) -> DraftTable {
    let sets = Dictionary(grouping: known.values.map(ordered)) { $0.map(\.code) }
    let dimension = Dimension(
      id: "combination", label: "Agencies that know",
      categories: sets.values.map { $0[0] }.sorted { codes($0) < codes($1) }.map {
        .init(codes($0), listed($0.map(\.label)).sentence)
      })
    return counts(
      "combinations", "Children by combination of agencies that know", period, dimension,
      Dictionary(uniqueKeysWithValues: sets.map { (codes($1[0]), $1.count) }))
  }

  private static func howMany(_ known: [Int32: Set<Agency>], _ period: Period) -> DraftTable {
    let most = Agency.allCases.count
    let dimension = Dimension(
      id: "agencies", label: "Number of agencies that know",
      categories: (1...most).map { .init("\($0)", $0 == 1 ? "1 agency" : "\($0) agencies") })
    let counted = Dictionary(grouping: known.values) { "\($0.count)" }.mapValues(\.count)
    return table(
      "how_many", "Children by number of agencies that know", period, [dimension],
      recipe: .proportion,
      dimension.categories.map {
        DraftCell(key: [$0.code], counted: .share(counted[$0.code] ?? 0, of: known.count))
      })
  }

  private static func byAgency(_ known: [Int32: Set<Agency>], _ period: Period) -> DraftTable {
    let dimension = Dimension.of(Agency.self, id: "agency", label: "Agency")
    return table(
      "agency", "Children known to each agency", period, [dimension], recipe: .proportion,
      Agency.allCases.map { agency in
        DraftCell(
          key: [agency.code],
          counted: .share(known.values.count { $0.contains(agency) }, of: known.count))
      })
  }

  private static func ordered(_ agencies: Set<Agency>) -> [Agency] {
    Agency.allCases.filter(agencies.contains)
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
