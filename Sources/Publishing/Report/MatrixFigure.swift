import Disclosure
import Pages
import Vocabulary

/// Behaviour level against service tier: how many children of each level came to each tier.
struct MatrixFigure {
  let chart: MatrixChart

  /// Nothing where the table is not one of levels by tiers.
  init?(_ table: PublishedTable) {
    guard table.dimensions.map(\.id) == ["level", "tier"] else { return nil }
    let (levels, tiers) = (table.dimensions[0], table.dimensions[1])
    guard tiers.categories.count <= 8, !tiers.categories.isEmpty else { return nil }
    chart = MatrixChart(
      columns: tiers.categories.map { Self.short($0.label) },
      rows: levels.categories.map { level in
        MatrixChart.Row(
          level.label,
          values: tiers.categories.map { tier in
            table.value(.count, at: [level.code, tier.code]).map(PublishedCells.chart)
              ?? .symbol(.notApplicable)
          })
      }, columnTitle: tiers.label, rowTitle: levels.label)
  }

  /// What stands before the colon, such as "Tier A"; the table beside it has the whole words.
  private static func short(_ label: String) -> String {
    String(label.prefix { $0 != ":" })
  }
}
