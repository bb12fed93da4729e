import Disclosure
import Pages
import Vocabulary

/// Combinations of agencies that know a child, as an UpSet chart.
///
/// A category's code is the agencies' codes joined by `+`.
struct OverlapFigure {
  private static let mostCombinations = 20

  let chart: OverlapChart

  /// Nothing where a chart could not hold the agencies.
  init?(_ table: ReleasedTable, release: Release) {
    let combinations = Self.ordered(table.values).filter { $0.value != 0 }.map { value in
      (codes: value.key[0].split(separator: "+").map(String.init), value: value)
    }
    let named = Set(combinations.flatMap(\.codes))
    let known = Agency.allCases.map(\.code).filter(named.contains)
    let codes = known + named.subtracting(known).sorted()
    guard codes.count <= 8 else { return nil }
    let totals = release.tables.first {
      $0.indicator.id == table.indicator.id && $0.period == table.period
        && $0.dimensions.map(\.id) == ["agency"]
    }
    let members = codes.map { code in
      let total = totals?.values.first { $0.key == [code] }
      return OverlapChart.Member(
        Wording.capitalised(Agency(code: code)?.label ?? code),
        total: total?.count.map { .count($0) } ?? .symbol(total?.status.symbol ?? .notAvailable))
    }
    chart = OverlapChart(
      members: members,
      combinations: combinations.prefix(Self.mostCombinations).map { combination in
        OverlapChart.Combination(
          combination.codes.compactMap { codes.firstIndex(of: $0) },
          ValueCells.chart(combination.value))
      },
      axisTitle: "Children")
  }

  /// The combinations as the chart and its table have them: the most frequent first.
  static func ordered(_ values: [ReleasedValue]) -> [ReleasedValue] {
    values.enumerated().sorted { one, other in
      (other.element.value ?? -1, one.offset) < (one.element.value ?? -1, other.offset)
    }.map(\.element)
  }
}
