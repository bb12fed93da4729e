import Tables
import Vocabulary

/// Makes the values of a public table from shown counts alone; what needs a hidden one is hidden.
struct PublicValues {
  private let entry: PublicPlan.Entry
  private let shown: [Int?]
  private let policy: PublicPolicy
  /// Nothing is flagged as low: what is low is hidden.
  private let unflagged = Policy(audience: .public, lowCount: 0, minimumChildren: 0)

  init(_ entry: PublicPlan.Entry, shown: [Int?], policy: PublicPolicy) {
    self.entry = entry
    self.shown = shown
    self.policy = policy
  }

  /// The table as anyone may read it.
  var table: ReleasedTable {
    let draft = entry.table
    let cells = entry.reason == nil ? Array(zip(draft.cells, entry.counted)) : []
    return ReleasedTable(
      id: draft.id, indicator: draft.indicator, title: draft.title.open,
      remarks: draft.title.openRemarks, period: draft.period,
      dimensions: entry.reason == nil ? draft.dimensions : [], audience: .public,
      values: cells.flatMap { values(of: $0.0.key, $0.1) },
      curves: draft.recipe == .waits
        ? cells.compactMap { cell, counted in
          guard case .waits(let waits) = counted else { return nil }
          return PublicWaitValues(cell.key, waits, shown: shown, policy: policy).curve
        } : [],
      notAvailable: entry.reason)
  }

  private func values(of key: [String], _ counted: PublicCounted) -> [ReleasedValue] {
    switch counted {
    case .count(let place):
      guard let count = shown[place] else { return [hidden(key, .count)] }
      return [Derivation.count(count, key: key, policy: unflagged)]
    case .share(let place, let whole, let isBase):
      guard let count = shown[place], let total = shown[whole] else {
        return [hidden(key, .percentage, count: shown[place], of: shown[whole])]
      }
      return [
        Derivation.percentage(count, of: total, isBase: isBase, key: key, policy: unflagged)
      ]
    case .rate(let place, let population): return [rate(key, place, population)]
    case .ratio(let place, let rest, let population, let restPopulation):
      return [ratio(key, place, rest, population, restPopulation)]
    case .waits(let waits):
      let all = PublicWaitValues(key, waits, shown: shown, policy: policy)
      return entry.table.recipe == .withinLimit ? all.within : all.all
    }
  }

  private func rate(_ key: [String], _ place: Int, _ population: Int) -> ReleasedValue {
    guard let count = shown[place] else {
      return hidden(key, .rate, of: population)
    }
    guard count == 0 || count >= policy.minimumForRate else {
      return hidden(key, .rate, count: count, of: population)
    }
    let rate = Derivation.rate(count, population: population, key: key, policy: unflagged)
    guard rate.value != nil, count < policy.reliableRate else { return rate }
    return rate.noting("unreliable, made from fewer than \(policy.reliableRate)")
  }

  private func ratio(
    _ key: [String], _ place: Int, _ rest: [Int], _ population: Int, _ restPopulation: Int
  ) -> ReleasedValue {
    let others = rest.compactMap { shown[$0] }
    guard let count = shown[place], others.count == rest.count else {
      return hidden(key, .rateRatio, count: shown[place], of: population)
    }
    var minimum = 0
    if case .rateRatio(let expected) = entry.table.recipe { minimum = expected }
    return Derivation.ratio(
      Derivation.Groups(
        count: count, population: population, rest: others.reduce(0, +),
        restPopulation: restPopulation),
      minimumExpected: minimum, key: key, policy: unflagged)
  }

  private func hidden(
    _ key: [String], _ measure: Measure, count: Int? = nil, of total: Int? = nil
  ) -> ReleasedValue {
    .hidden(key, measure, count: count, of: total)
  }
}

extension ReleasedValue {
  /// A value that is not shown, with what is shown of the counts behind it.
  static func hidden(
    _ key: [String], _ measure: Measure, count: Int? = nil, of total: Int? = nil,
    limit: Int? = nil
  ) -> ReleasedValue {
    ReleasedValue(
      key: key, measure: measure, count: count, denominator: total, value: nil, lower: nil,
      upper: nil, status: .confidential, isLow: false, isLowCount: false, isLowTotal: false,
      limit: limit, note: "")
  }

  /// The same with a remark.
  func noting(_ words: String) -> ReleasedValue {
    ReleasedValue(
      key: key, measure: measure, count: count, denominator: denominator, value: value,
      lower: lower, upper: upper, status: status, isLow: isLow, isLowCount: isLowCount,
      isLowTotal: isLowTotal, limit: limit, note: words)
  }
}
