import Foundation

/// How much a pair can weigh at most while only some of its levels are known.
///
/// What is missing and what is the same costs next to nothing to see; how alike two names are costs
/// much. A level that is not known yet is held to be the best that it can be, so a pair whose bound
/// is below the floor weighs less, whatever it says else.
final class WeightBounds {
  /// The logarithms that a pair starts from: against strangers, and against relatives.
  let base: SIMD2<Double>
  /// The comparisons in the order in which they are asked: first those that can take most.
  let order: [Int]
  // By comparison and level, sixty-four places each, what the level adds.
  private let gains: UnsafeMutablePointer<SIMD2<Double>>
  // By comparison the most that a level adds which is not seen at once.
  private let mosts: UnsafeMutablePointer<SIMD2<Double>>
  /// What rounding may take from a bound, whose parts are added in another order than a weight's.
  let slack: Double

  private static let places = 64
  // More than all levels of a pair can weigh whose frequencies count once: at most 64 logarithms of
  // chances above 1e-300, and as many of frequencies.
  private static let mostOfOnce = 1e6

  init(_ scores: ScoreTable, _ program: ComparisonProgram) {
    // More than any weight; of levels that weigh more the rarer a value is.
    let unbounded = Self.mostOfOnce * max(1, scores.heaviestTerm)
    slack = unbounded * 1e-12
    let odds = scores.odds(scores.bases)
    base = scores.hasRelatives ? odds : SIMD2(odds.x, unbounded)
    let count = program.comparisonCount
    gains = .allocate(capacity: max(1, count) * Self.places)
    mosts = .allocate(capacity: max(1, count))
    var reach: [Double] = []
    for comparison in 0..<count {
      let levels = program.comparisons[comparison]
      for level in 0..<Self.places {
        let sum = level < levels.count ? scores.logarithms(comparison, level) : .zero
        gains[comparison * Self.places + level] = scores.odds(sum)
      }
      let open = (levels.quick < 0 ? 0 : 2)..<levels.count
      var most = SIMD2(repeating: -unbounded)
      for level in open { most = Self.larger(most, gains[comparison * Self.places + level]) }
      let isBounded = open.allSatisfy { !scores.isCounted(comparison, $0) }
      mosts[comparison] = isBounded ? most : SIMD2(repeating: unbounded)
      reach.append((most - gains[comparison * Self.places + levels.count - 1]).x)
    }
    order = reach.indices.sorted { (-reach[$0], $0) < (-reach[$1], $1) }
  }

  deinit {
    gains.deallocate()
    mosts.deallocate()
  }

  private static func larger(_ one: SIMD2<Double>, _ other: SIMD2<Double>) -> SIMD2<Double> {
    SIMD2(max(one.x, other.x), max(one.y, other.y))
  }

  /// What a comparison adds at most whose level is not known.
  @inline(__always)
  func best(_ comparison: Int) -> SIMD2<Double> {
    mosts[comparison]
  }

  /// What a level adds, apart from how common its values are.
  @inline(__always)
  func gain(_ comparison: Int, _ level: Int) -> SIMD2<Double> {
    gains[comparison * Self.places + level]
  }
}
