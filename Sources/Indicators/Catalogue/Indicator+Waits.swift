import Tables
import Vocabulary

extension Breakdown {
  /// Breakdowns of waits: those by which the gap and the drift are told apart.
  static let ofWaits: [Breakdown] = [
    .sex, .ageBand, .ethnicGroup, .learning, .level, .referringAgency, .setting,
  ]
}

/// Waits of the same kind by the groups of a breakdown, in its order, with the limit asked about.
typealias GroupedWaits = (groups: [WaitCounts], limit: Int?)

extension Indicator {
  /// Waits by a breakdown, for each category of an outer dimension.
  static func waits(
    _ id: String, _ title: String, _ period: Period, _ outer: Dimension,
    by breakdown: Breakdown, recipe: Recipe, competing: Bool = false, _ rows: [GroupedWaits],
    _ base: CountingBase
  ) -> DraftTable {
    let inner = breakdown.dimension(base: base)
    return table(
      "\(id)_by_\(inner.id)", "\(title), by \(breakdown.words)", period, [outer, inner],
      recipe: recipe,
      zip(outer.categories, rows).flatMap { row, waits in
        zip(inner.categories, waits.groups).map { group, own in
          DraftCell(
            key: [row.code, group.code],
            counted: .waits(own.riskTable(competing: competing, limit: waits.limit)))
        }
      })
  }

  /// Waits by a breakdown alone.
  static func waits(
    _ id: String, _ title: String, _ period: Period, of waits: WaitTable,
    by breakdown: Breakdown, _ base: CountingBase
  ) -> DraftTable {
    let dimension = breakdown.dimension(base: base)
    return table(
      "\(id)_by_\(dimension.id)", "\(title), by \(breakdown.words)", period, [dimension],
      recipe: .waits,
      zip(dimension.categories, waits.groups(by: breakdown, base)).map { group, own in
        DraftCell(key: [group.code], counted: .waits(own.riskTable(competing: false)))
      })
  }
}
