import Tables
import Vocabulary

/// Makes the shown values of a cell from its protected counts.
struct Derivation {
  let policy: Policy
  let recipe: Recipe
  let dimensions: [Dimension]

  /// The values of a cell, in the order in which they are shown.
  func values(of cell: DraftCell) -> [ReleasedValue] {
    switch cell.counted {
    case .count(let count):
      [Derivation.count(count, key: cell.key, policy: policy)]
    case .share(let count, let total):
      [
        Derivation.percentage(
          count, of: total, isBase: isBase(cell.key), key: cell.key, policy: policy)
      ]
    case .rate(let count, let population):
      [Derivation.rate(count, population: population, key: cell.key, policy: policy)]
    case .ratio(let count, let population, let rest, let restPopulation):
      [
        Derivation.ratio(
          Groups(
            count: count, population: population, rest: rest, restPopulation: restPopulation),
          minimumExpected: minimumExpected, key: cell.key, policy: policy)
      ]
    case .waits(let waits):
      WaitValues(key: cell.key, waits: waits, policy: policy).all.filter {
        recipe != .withinLimit || [.count, .withinLimit].contains($0.measure)
      }
    }
  }

  /// Whether a row is the first stage of a funnel, which all children reach by definition.
  private func isBase(_ key: [String]) -> Bool {
    zip(key, dimensions).contains { code, dimension in
      dimension.id == "stage" && dimension.categories.first?.code == code
    }
  }

  private var minimumExpected: Int {
    guard case .rateRatio(let minimum) = recipe else { return 0 }
    return minimum
  }

  /// The curve of a cell of waits that has enough steps for one.
  func curve(of cell: DraftCell) -> ReleasedCurve? {
    guard recipe == .waits, case .waits(let waits) = cell.counted else { return nil }
    return WaitValues(key: cell.key, waits: waits, policy: policy).curve
  }
}
