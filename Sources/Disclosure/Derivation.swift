import Tables
import Vocabulary

/// Makes the shown values of a cell from its protected counts.
struct Derivation {
  let policy: Policy
  let recipe: Recipe
  let dimensions: [Dimension]

  /// The values of a table's cells, in the order in which they are shown.
  func values(of cells: [DraftCell]) -> [ReleasedValue] {
    if recipe == .trend { return TrendValues(cells, policy: policy).all }
    let unknown = UnknownShares(of: cells, dimensions: dimensions)
    return cells.flatMap { cell in
      values(of: cell) + highestShare(of: cell, unknown: unknown.count(beside: cell))
    }
  }

  private func values(of cell: DraftCell) -> [ReleasedValue] {
    let key = cell.key
    switch cell.counted {
    case .count(let count): return [Derivation.count(count, key: key, policy: policy)]
    case .share(let count, let total):
      return [
        Derivation.percentage(count, of: total, isBase: isBase(key), key: key, policy: policy)
      ]
    case .rate(let count, let population):
      return [Derivation.rate(count, population: population, key: key, policy: policy)]
    case .ratio(let count, let population, let rest, let restPopulation):
      return [
        ratio(
          Groups(
            count: count, population: population, rest: rest, restPopulation: restPopulation),
          key: key)
      ]
    case .waits(let waits):
      return WaitValues(key: key, waits: waits, policy: policy).all.filter {
        recipe != .withinLimit || [.count, .withinLimit].contains($0.measure)
      }
    case .gap(let waits, let rest):
      return GapValues(key: key, waits: waits, rest: rest, policy: policy).all
    case .groups(let groups): return [groupTest(groups, key: key)]
    case .lists(let counts, let lists):
      return CaptureValues(counts, lists: lists, key: key, policy: policy).all
    case .score(let score): return [Derivation.score(score, key: key)]
    case .untold(let reason): return untold(reason, key: key)
    }
  }

  private func ratio(_ groups: Groups, key: [String]) -> ReleasedValue {
    let (minimum, measure): (Int, Measure) =
      switch recipe {
      case .rateRatio(let minimum): (minimum, .rateRatio)
      case .riskRatio(let minimum): (minimum, .riskRatio)
      default: (0, .rateRatio)
      }
    return Derivation.ratio(
      groups, as: measure, minimumExpected: minimum, key: key, policy: policy)
  }

  /// Whether a row is the first stage of a funnel, which all children reach by definition.
  private func isBase(_ key: [String]) -> Bool {
    zip(key, dimensions).contains { code, dimension in
      dimension.id == "stage" && dimension.categories.first?.code == code
    }
  }

  /// The curve of a cell of waits that has enough steps for one.
  func curve(of cell: DraftCell) -> ReleasedCurve? {
    guard recipe == .waits, case .waits(let waits) = cell.counted else { return nil }
    return WaitValues(key: cell.key, waits: waits, policy: policy).curve
  }
}
