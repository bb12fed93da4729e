import Foundation

/// A model's numbers as logarithms, by comparison, level and class.
final class ScoreTable: Sendable {
  private let layout: PatternLayout
  private let hasRelatives: Bool
  private let bases: SIMD4<Double>
  // By comparison and level: match, unrelated, relative.
  private let logarithms: [[SIMD4<Double>]]
  /// By comparison and level, where a level's weight follows frequencies.
  private let terms: [[TermWeights?]]
  private let countedComparisons: [Int]

  private static let unobserved = 1e-6

  init(_ model: LinkageModel, _ program: ComparisonProgram, _ table: ComparisonTable) {
    layout = program.layout
    hasRelatives = model.relativePrior > 0
    let rest = max(1 - model.prior - model.relativePrior, 1e-300)
    bases = SIMD4(
      log(max(model.prior, 1e-300)), log(rest), log(max(model.relativePrior, 1e-300)), 0)
    logarithms = model.comparisons.map { comparison in
      let defaults = DefaultChances(comparison)
      return comparison.levels.indices.map { level in
        guard !comparison.levels[level].isNull else { return SIMD4(repeating: 0) }
        let (m, u) = (defaults.m[level], defaults.u[level])
        return SIMD4(
          log(max(m, 1e-300)), log(max(u, 1e-300)),
          log(max(comparison.levels[level].r ?? Self.unobserved, 1e-300)), 0)
      }
    }
    let terms = Self.terms(model, program, table)
    self.terms = terms
    countedComparisons = terms.indices.filter { place in terms[place].contains { $0 != nil } }
  }

  private static func terms(
    _ model: LinkageModel, _ program: ComparisonProgram, _ table: ComparisonTable
  ) -> [[TermWeights?]] {
    var counts: [String: [Int]] = [:]
    return model.comparisons.enumerated().map { place, comparison in
      let defaults = DefaultChances(comparison)
      return comparison.levels.enumerated().map { level, answer in
        guard let frequency = answer.termFrequency,
          let offset = program.counted[place][level],
          let column = table.place(of: frequency.column)
        else { return nil }
        let exact =
          frequency.usesOwnChance
          ? level : comparison.exactLevel(of: frequency.column) ?? level
        let frequencies = counts[frequency.column] ?? table.columns[column].frequencies
        counts[frequency.column] = frequencies
        return TermWeights(
          frequency, offset: offset, isShared: comparison.kinship != .own,
          usual: defaults.u[exact], counts: frequencies)
      }
    }
  }

  /// What the model says of a pair with a pattern.
  @inline(__always)
  func score(
    _ pattern: UInt64, _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> PairScore {
    var sum = bases
    for place in logarithms.indices { sum += logarithms[place][layout.level(place, of: pattern)] }
    for place in countedComparisons {
      guard let term = terms[place][layout.level(place, of: pattern)] else { continue }
      let adjustment = term.adjustment(left[term.offset], right[term.offset])
      sum.y += adjustment
      if !term.isShared { sum.z += adjustment }
    }
    return Self.score(match: sum.x, unrelated: sum.y, relative: hasRelatives ? sum.z : nil)
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
