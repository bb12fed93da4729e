/// Whether a log-linear model of capture counts has a finite estimate.
///
/// Fitting without asking gives numbers such as 10 to the power of 19, from programs that report
/// convergence.
public enum ModelExistence: Sendable, Hashable, CaseIterable {
  /// Every coefficient is finite.
  case exists

  /// The number of unseen is finite, but a pair that nobody shares has a dependence of minus
  /// infinity. The number then rests on fewer combinations than the model seems to use.
  case existsAtBoundary

  /// No finite number of unseen has the greatest likelihood.
  case doesNotExist

  /// The counts cannot tell the coefficients apart.
  case notIdentifiable

  /// Checks a model before it is fitted.
  ///
  /// - Parameters:
  ///   - counts: Children by combination of lists.
  ///   - pairs: Pairs of lists whose dependence is allowed, as combinations of two bits.
  /// - Returns: Whether and how an estimate exists.
  /// - Complexity: O(p² 2^k) for each of about p steps, for k lists and p coefficients.
  ///
  /// > Source: Fienberg and Rinaldo (2012), Maximum likelihood estimation in log-linear models,
  /// > Annals of Statistics 40, 996-1023; empty overlaps as in Chan, Silverman and Vincent (2021),
  /// > Multiple systems estimation for sparse capture data, J. Am. Stat. Assoc. 116, 1297-1306.
  public static func check(_ counts: CaptureCounts, pairs: [Int]) -> ModelExistence {
    let empty = pairs.filter { counts.overlap(of: $0) == 0 }
    let kept = pairs.filter { counts.overlap(of: $0) > 0 }
    let possible = (1..<counts.counts.count).filter { combination in
      empty.allSatisfy { combination & $0 != $0 }
    }
    let design = CaptureDesign(lists: counts.lists, pairs: kept).rows
    let rows = possible.map { design[$0 - 1] }
    guard LinearSystem.rank(rows) == rows.first?.count else { return .notIdentifiable }
    let seen = possible.map { counts.counts[$0] > 0 }
    guard hasInnerPoint(rows, seen) else { return .doesNotExist }
    return empty.isEmpty ? .exists : .existsAtBoundary
  }

  /// Whether counts that are nowhere 0 have the same margins as the counts seen.
  ///
  /// Only the pattern of zeros matters, so every count seen is taken as 1. Each new count is a
  /// common amount and a surplus of its own; the common amount is made as large as it can be.
  private static func hasInnerPoint(_ rows: [[Double]], _ seen: [Bool]) -> Bool {
    let terms = rows.first?.indices ?? 0..<0
    let margins = terms.map { term in
      zip(rows, seen).reduce(0) { $0 + ($1.1 ? $1.0[term] : 0) }
    }
    let equations = terms.map { term in
      rows.map { $0[term] } + [rows.reduce(0) { $0 + $1[term] }]
    }
    return LinearProgram.largestLast(equations, equal: margins) > 1e-7
  }
}
