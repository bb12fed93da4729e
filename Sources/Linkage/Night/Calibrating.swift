import Foundation
import Records

/// Measures on tonight's units how many pairs are one child.
struct Calibrating {
  let weighing: Weighing
  let contradictions: UnitContradictions
  let units: Int

  /// Units below which the model's own number of matches stands; no fewer are ever assumed.
  static let fewest = 200
  /// The model's number of matches weighs as much as so many units.
  private static let assumedUnits = 100.0
  private static let rounds = 25

  /// Measures, by repeating what pairs are held to be under the number they then give.
  ///
  /// - Parameter pairs: Tonight's pairs, weighed by the model's own number.
  /// - Returns: What was measured; the model's own number where the units are few.
  ///
  /// > Source: the mixing share of the expectation-maximisation algorithm, all else fixed.
  func measure(_ pairs: [ScoredPair]) -> LinkageCalibration {
    guard units >= Self.fewest else { return weighing.assumed }
    let weights = pairs.filter { $0.score.weight >= Weighing.floor }
      .sorted { ($0.left, $0.right) < ($1.left, $1.right) }
      .filter { contradictions.between($0.left, $0.right) == nil }.map(\.score.weight)
    var matches = weighing.assumedMatches
    for _ in 0..<Self.rounds {
      let shift = log2(matches / weighing.assumedMatches)
      let found = weights.reduce(0.0) { $0 + 1 / (1 + exp2(-$1 - shift)) }
      matches =
        (found + Self.assumedUnits * weighing.assumedMatches)
        / (Double(units) + Self.assumedUnits)
    }
    return LinkageCalibration(
      units: units, matchesPerUnit: Self.rounded(matches), isAssumed: false,
      counts: weighing.assumed.counts)
  }

  /// Three digits: what is held is what a report can show.
  private static func rounded(_ number: Double) -> Double {
    max((number * 1000).rounded() / 1000, 0.001)
  }
}
