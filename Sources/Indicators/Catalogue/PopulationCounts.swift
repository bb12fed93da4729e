import Records
import Vocabulary

/// Children aged 0 to 17 who live in the partnership's area, in the latest year of the file.
struct PopulationCounts {
  let rows: [Population]
  /// The year of the estimate.
  let year: Int?

  init(_ settings: IndicatorSettings) {
    let own = settings.population.filter { $0.area == settings.area }
    year = own.map(\.year).max()
    let latest = own.filter { [year] in $0.year == year }
    // A row without an age may count adults, so no rate is made from a file that has one.
    rows = latest.allSatisfy { $0.age != nil } ? latest.filter { ($0.age ?? 18) <= 17 } : []
  }

  /// All children, or nothing where no row names the area.
  var total: Int? {
    rows.isEmpty ? nil : rows.reduce(0) { $0 + $1.count }
  }

  /// Children in each category of a breakdown that the file can tell.
  func counts(by breakdown: Breakdown) -> [String: Int]? {
    guard !rows.isEmpty else { return nil }
    var counts: [String: Int] = [:]
    for row in rows {
      guard let category = Self.category(of: row, by: breakdown) else { return nil }
      counts[category, default: 0] += row.count
    }
    return counts
  }

  private static func category(of row: Population, by breakdown: Breakdown) -> String? {
    switch breakdown {
    case .ageBand: row.age.flatMap { age in AgeBand.all.first { $0.holds(age) }?.code }
    case .singleYear: row.age.map { "\($0)" }
    case .sex: row.sex.isEmpty ? nil : row.sex
    case .ethnicGroup: row.ethnicGroup.isEmpty ? nil : row.ethnicGroup
    case .learning: row.learning.isEmpty ? nil : row.learning
    // Rows of the whole area alone tell of no part of it.
    case .residence: row.place == row.area ? nil : row.place
    default: nil
    }
  }
}
