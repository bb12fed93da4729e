import Tables
import Vocabulary

extension DraftTable {
  /// Tables of counts in which every period lists what any period of the same table lists.
  ///
  /// A category that did not occur in a period is a true 0 there, neither unknown nor not applicable.
  static func withZeros(_ tables: [DraftTable]) -> [DraftTable] {
    var listed: [String: [Dimension.Category]] = [:]
    for table in tables where table.listsWhatOccurred {
      for category in table.dimensions[0].categories
      where !(listed[table.id] ?? []).contains(category) {
        listed[table.id, default: []].append(category)
      }
    }
    return tables.map { table in
      guard table.listsWhatOccurred, let all = listed[table.id] else { return table }
      return table.listing(all)
    }
  }

  private var listsWhatOccurred: Bool {
    recipe == .count && dimensions.count == 1 && !cells.isEmpty
  }

  private func listing(_ categories: [Dimension.Category]) -> DraftTable {
    let known = Set(dimensions[0].categories.map(\.code))
    let missing = categories.filter { !known.contains($0.code) }
    guard !missing.isEmpty else { return self }
    let dimension = Dimension(
      id: dimensions[0].id, label: dimensions[0].label,
      categories: dimensions[0].categories + missing)
    return DraftTable(
      id: id, indicator: indicator, title: title, period: period, dimensions: [dimension],
      recipe: recipe,
      content: .cells(cells + missing.map { DraftCell(key: [$0.code], counted: .count(0)) }))
  }
}
