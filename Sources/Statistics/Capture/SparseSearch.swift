import Foundation

/// Looking for the pairs of lists whose overlap is not what the other lists lead one to expect.
extension LogLinearModel {
  /// The model found by adding, one at a time, the pair of lists whose overlap is least likely
  /// under the model so far.
  ///
  /// Pairs that share nobody may be added too: their combinations then tell nothing and leave the
  /// table. A pair is never added where the model would have no finite estimate.
  ///
  /// - Parameters:
  ///   - counts: Children by combination of lists.
  ///   - threshold: The probability below which an overlap is taken for unlikely, such as 0.02.
  /// - Returns: The last model; nil if the one without pairs has no estimate.
  /// - Precondition: `0 < threshold < 1`.
  /// - Complexity: O(k⁴) checks of existence for k lists.
  ///
  /// > Source: Chan, Silverman and Vincent (2021), Multiple systems estimation for sparse capture
  /// > data, J. Am. Stat. Assoc. 116, 1297-1306, section 4.
  public static func unlikelyPairs(
    _ counts: CaptureCounts, threshold: Double
  ) -> LogLinearModel? {
    precondition(threshold > 0 && threshold < 1, "threshold \(threshold) is no probability")
    var found = LogLinearModel(counts, extended: [])
    var left = CaptureDesign.allPairs(lists: counts.lists).sorted(by: Self.precedes)
    while let model = found {
      let scored = left.map { ($0, model.likelihood(ofOverlap: $0, in: counts, threshold)) }
      guard let next = scored.min(by: { $0.1 < $1.1 }), next.1 < threshold else { return model }
      found = LogLinearModel(counts, extended: model.pairs + [next.0])
      left.removeAll { $0 == next.0 }
    }
    return nil
  }

  /// Fits a model of which pairs may share nobody; nil where no finite number has the greatest
  /// likelihood.
  init?(_ counts: CaptureCounts, extended pairs: [Int]) {
    let empty = pairs.filter { counts.overlap(of: $0) == 0 }
    let kept = pairs.filter { counts.overlap(of: $0) > 0 }.sorted()
    guard [.exists, .existsAtBoundary].contains(ModelExistence.check(counts, pairs: pairs)) else {
      return nil
    }
    let possible = Self.combinations(of: counts, without: empty)
    let design = CaptureDesign(lists: counts.lists, pairs: kept).rows
    self.init(
      counts, pairs: pairs.sorted(), design: possible.map { design[$0 - 1] },
      combinations: possible, tolerance: Self.publishedTolerance)
  }

  /// How likely an overlap as small or as large as the one seen is, whichever is less; 1 where the
  /// pair cannot be added.
  private func likelihood(
    ofOverlap pair: Int, in counts: CaptureCounts, _ threshold: Double
  ) -> Double {
    let empty = pairs.filter { counts.overlap(of: $0) == 0 }
    let terms = [0] + (0..<counts.lists).map { 1 << $0 } + pairs.filter { !empty.contains($0) }
    let expected = Self.combinations(of: counts, without: empty).filter { $0 & pair == pair }
      .reduce(0.0) { sum, combination in
        let present = zip(terms, coefficients).filter { $0.0 & combination == $0.0 }
        return sum + exp(present.reduce(0) { $0 + $1.1 })
      }
    let seen = counts.overlap(of: pair)
    let atMost = IncompleteGamma.upper(Double(seen + 1), expected)
    let atLeast = seen == 0 ? 1 : IncompleteGamma.lower(Double(seen), expected)
    let likelihood = min(atMost, atLeast)
    guard likelihood < threshold else { return likelihood }
    switch ModelExistence.check(counts, pairs: pairs + [pair]) {
    case .exists, .existsAtBoundary: return likelihood
    case .doesNotExist, .notIdentifiable: return 1
    }
  }

  private static func combinations(of counts: CaptureCounts, without empty: [Int]) -> [Int] {
    (1..<counts.counts.count).filter { combination in
      empty.allSatisfy { combination & $0 != $0 }
    }
  }

  /// Where R stops by default: the published numbers were computed so.
  static let publishedTolerance = 1e-8

  /// Pairs by their first list, then by their second, so that equals are decided as published.
  private static func precedes(_ one: Int, _ other: Int) -> Bool {
    func lists(_ pair: Int) -> (Int, Int) {
      (pair.trailingZeroBitCount, Int.bitWidth - pair.leadingZeroBitCount)
    }
    return lists(one) < lists(other)
  }
}
