import Foundation
import Records

/// Measures on tonight's units what is then held: how common values are, how many pairs are one
/// child.
struct Calibrating {
  let weighing: Weighing
  let contradictions: UnitContradictions
  let units: Int

  /// Units below which the model's own number of matches stands; no fewer are ever assumed.
  static let fewest = 200
  /// The model's number of matches weighs as much as so many units.
  private static let assumedUnits = 100.0
  private static let rounds = 25
  private static let lowest = -12.0

  /// Measures, by repeating what pairs are held to be under the number they then give.
  ///
  /// > Source: the mixing share of the expectation-maximisation algorithm, all else fixed.
  func measure(
    _ candidates: [UnitKeys.Candidate]
  ) throws(LinkageModelError) -> LinkageCalibration {
    let counts = weighing.counts()
    func calibration(_ matches: Double, isAssumed: Bool) -> LinkageCalibration {
      LinkageCalibration(
        units: units, matchesPerUnit: matches, isAssumed: isAssumed, counts: counts)
    }
    let assumed = calibration(weighing.assumedMatches, isAssumed: true)
    guard units >= Self.fewest else { return assumed }
    let weights = try weighing.scores(assumed).score(candidates, floor: Self.lowest)
      .filter { contradictions.between($0.left, $0.right) == nil }.map(\.score.weight)
    var matches = weighing.assumedMatches
    for _ in 0..<Self.rounds {
      let shift = log2(matches / weighing.assumedMatches)
      let found = weights.reduce(0.0) { $0 + 1 / (1 + exp2(-$1 - shift)) }
      matches =
        (found + Self.assumedUnits * weighing.assumedMatches)
        / (Double(units) + Self.assumedUnits)
    }
    return calibration(Self.rounded(matches), isAssumed: false)
  }

  /// Three digits: what is held is what a report can show.
  private static func rounded(_ number: Double) -> Double {
    max((number * 1000).rounded() / 1000, 0.001)
  }
}
