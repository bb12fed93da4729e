import Tables
import Vocabulary

/// Of how many children that are counted the characteristics are known by which they are told.
extension E1 {
  static func known(_ period: Period, _ base: CountingBase) -> DraftTable {
    let subjects = base.displayed(in: period)
    let rows = characteristics.map { breakdown in
      let counts = breakdown.counts(of: subjects, base: base)
      let dimension = breakdown.dimension(base: base)
      return (
        category: Dimension.Category(dimension.id, dimension.label),
        known: dimension.known.categories.reduce(0) { $0 + (counts[$1.code] ?? 0) }
      )
    }
    return table(
      "known", "Children known to any agency of whom the characteristic is known", period,
      [
        Dimension(
          id: "known_characteristic", label: "Characteristic", categories: rows.map(\.category))
      ], recipe: .proportion,
      rows.map {
        DraftCell(key: [$0.category.code], counted: .share($0.known, of: subjects.count))
      })
  }

  private static let characteristics: [Breakdown] = [
    .ageBand, .sex, .ethnicGroup, .learning, .lookedAfter, .setting, .residence, .responsible,
  ]
}
