import Foundation

/// A model's numbers as logarithms, by comparison, level and class.
final class ScoreTable: @unchecked Sendable {
  private let layout: PatternLayout
  let hasRelatives: Bool
  /// What a pair starts from: match, unrelated, relative.
  let bases: SIMD4<Double>
  // By comparison and level, sixty-four places each: match, unrelated, relative.
  private let logarithms: UnsafeMutablePointer<SIMD4<Double>>
  private let comparisons: Int
  // What follows frequencies, and by comparison and level, sixty-four places each, which; -1 none.
  private let terms: UnsafeMutableBufferPointer<TermWeights>
  private let termOfLevel: UnsafeMutablePointer<Int>
  // The comparisons of which some level follows frequencies.
  private let counted: UnsafeMutableBufferPointer<Int>

  private static let unobserved = 1e-6
  private static let places = 64

  init(
    _ model: LinkageModel, _ program: ComparisonProgram, _ table: ComparisonTable,
    pinned: TermCounts? = nil
  ) {
    layout = program.layout
    hasRelatives = model.relativePrior > 0
    let rest = max(1 - model.prior - model.relativePrior, 1e-300)
    bases = SIMD4(
      log(max(model.prior, 1e-300)), log(rest), log(max(model.relativePrior, 1e-300)), 0)
    comparisons = model.comparisons.count
    logarithms = .allocate(capacity: comparisons * Self.places)
    logarithms.initialize(repeating: SIMD4(repeating: 0), count: comparisons * Self.places)
    for (place, comparison) in model.comparisons.enumerated() {
      let defaults = DefaultChances(comparison)
      for level in comparison.levels.indices where !comparison.levels[level].isNull {
        logarithms[place * Self.places + level] = SIMD4(
          log(max(defaults.m[level], 1e-300)), log(max(defaults.u[level], 1e-300)),
          log(max(comparison.levels[level].r ?? Self.unobserved, 1e-300)), 0)
      }
    }
    let terms = LevelTerms.of(model, program, table, pinned)
    (self.terms, termOfLevel) = Self.flat(terms)
    let counted = terms.indices.filter { place in terms[place].contains { $0 != nil } }
    self.counted = .allocate(capacity: counted.count)
    _ = self.counted.initialize(fromContentsOf: counted)
  }

  deinit {
    logarithms.deallocate()
    for term in terms { term.deallocate() }
    terms.deinitialize()
    terms.deallocate()
    termOfLevel.deallocate()
    counted.deallocate()
  }

  private static func flat(
    _ terms: [[TermWeights?]]
  ) -> (UnsafeMutableBufferPointer<TermWeights>, UnsafeMutablePointer<Int>) {
    let flat = terms.joined().compactMap { $0 }
    let pointer = UnsafeMutableBufferPointer<TermWeights>.allocate(capacity: flat.count)
    _ = pointer.initialize(fromContentsOf: flat)
    let places = UnsafeMutablePointer<Int>.allocate(capacity: max(1, terms.count) * Self.places)
    places.initialize(repeating: -1, count: terms.count * Self.places)
    var next = 0
    for (place, levels) in terms.enumerated() {
      for (level, term) in levels.enumerated() where term != nil {
        places[place * Self.places + level] = next
        next += 1
      }
    }
    return (pointer, places)
  }

  /// What a level's chances are: match, unrelated, relative.
  func logarithms(_ comparison: Int, _ level: Int) -> SIMD4<Double> {
    logarithms[comparison * Self.places + level]
  }

  /// Logarithms of the odds against strangers, and against relatives where there are any.
  func odds(_ sum: SIMD4<Double>) -> SIMD2<Double> {
    SIMD2(sum.x - sum.y, hasRelatives ? sum.x - sum.z : 0)
  }

  /// How far the weight that follows frequencies most follows them; 0 where none does.
  var heaviestTerm: Double {
    terms.map(\.weight).max() ?? 0
  }

  /// Whether what a level weighs follows how common its values are.
  func isCounted(_ comparison: Int, _ level: Int) -> Bool {
    termOfLevel[comparison * Self.places + level] >= 0
  }

  /// What frequencies take from the odds of a level.
  @inline(__always)
  func commonness(
    _ comparison: Int, _ level: Int, _ left: UnsafeMutablePointer<UInt32>,
    _ right: UnsafeMutablePointer<UInt32>
  ) -> SIMD2<Double> {
    let term = termOfLevel[comparison * Self.places + level]
    guard term >= 0 else { return .zero }
    let adjustment = terms[term].adjustment(left, right)
    return SIMD2(adjustment, terms[term].isShared ? 0 : adjustment)
  }

  /// What the model says of a pair with a pattern.
  @inline(__always)
  func score(
    _ pattern: UInt64, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> PairScore {
    let sum = sum(pattern, left, right)
    return Self.score(match: sum.x, unrelated: sum.y, relative: hasRelatives ? sum.z : nil)
  }

  /// The same of a pair of at least some weight; nothing of a lighter one, of which most are seen
  /// to be lighter before any exponential is taken.
  @inline(__always)
  func score(
    _ pattern: UInt64, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>,
    floor: Double
  ) -> PairScore? {
    let sum = sum(pattern, left, right)
    let others = hasRelatives ? max(sum.y, sum.z) : sum.y
    guard (sum.x - others) / M_LN2 >= floor else { return nil }
    let score = Self.score(match: sum.x, unrelated: sum.y, relative: hasRelatives ? sum.z : nil)
    return score.weight >= floor ? score : nil
  }

  /// The logarithms of what the classes make of a pair: match, unrelated, relative.
  @inline(__always)
  private func sum(
    _ pattern: UInt64, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> SIMD4<Double> {
    var sum = bases
    for place in 0..<comparisons {
      sum += logarithms[place * Self.places + layout.level(place, of: pattern)]
    }
    for place in counted {
      let term = termOfLevel[place * Self.places + layout.level(place, of: pattern)]
      guard term >= 0 else { continue }
      let adjustment = terms[term].adjustment(left, right)
      sum.y += adjustment
      if !terms[term].isShared { sum.z += adjustment }
    }
    return sum
  }

  /// What each comparison weighs for one child against strangers, and what frequencies add; bits.
  func parts(
    _ pattern: UInt64, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> [(level: Int, bits: Double, frequency: Double)] {
    (0..<comparisons).map { place in
      let level = layout.level(place, of: pattern)
      let chances = logarithms[place * Self.places + level]
      let counted = termOfLevel[place * Self.places + level]
      let term = counted < 0 ? 0 : terms[counted].adjustment(left, right)
      return (level, (chances.x - chances.y) / M_LN2, -term / M_LN2)
    }
  }

  private static func score(match: Double, unrelated: Double, relative: Double?) -> PairScore {
    guard let relative else {
      return PairScore(weight: (match - unrelated) / M_LN2, relative: 0)
    }
    let largest = max(unrelated, relative)
    let others = largest + log1p(exp(min(unrelated, relative) - largest))
    let all = max(match, others) + log1p(exp(-abs(match - others)))
    return PairScore(weight: (match - others) / M_LN2, relative: exp(relative - all))
  }
}
