/// Looking through several models of the same counts.
extension LogLinearModel {
  /// Every model with pairwise dependence that has a finite estimate, best first.
  ///
  /// One best model hides how much the answer depends on the choice: show all whose criterion is
  /// within 4 of the best.
  ///
  /// - Parameter counts: Children by combination of lists; 2 to 5 lists.
  /// - Returns: Models in order of Akaike's criterion; at most 1,024.
  /// - Precondition: there are at most 5 lists.
  /// - Complexity: O(2^(k(k-1)/2)) fits for k lists.
  ///
  /// > Source: Fienberg (1972), Biometrika 59, 591-603; Burnham and Anderson (2002), Model
  /// > Selection and Multimodel Inference, 2nd ed., section 2.6.
  public static func all(_ counts: CaptureCounts) -> [LogLinearModel] {
    precondition(counts.lists <= 5, "search forward when there are more than 5 lists")
    let pairs = CaptureDesign.allPairs(lists: counts.lists)
    let models = (0..<(1 << pairs.count)).compactMap { choice in
      LogLinearModel(
        counts, pairs: pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] })
    }
    return models.sorted { $0.aic < $1.aic }
  }

  /// The models met by adding, one at a time, the pair that lowers the criterion most.
  ///
  /// - Parameter counts: Children by combination of lists.
  /// - Returns: Models from no pair to the last that helped; none if the first has no estimate.
  /// - Complexity: O(k⁴) fits for k lists.
  ///
  /// > Source: Bales, Hesketh and Silverman (2015), Modern slavery in the UK: how many victims?,
  /// > Significance 12(3), 16-21.
  public static func forwardPath(_ counts: CaptureCounts) -> [LogLinearModel] {
    guard var best = LogLinearModel(counts) else { return [] }
    var path = [best]
    while true {
      let left = CaptureDesign.allPairs(lists: counts.lists).filter { !best.pairs.contains($0) }
      let next = left.compactMap { LogLinearModel(counts, pairs: best.pairs + [$0]) }
        .min { $0.aic < $1.aic }
      guard let next, next.aic < best.aic else { return path }
      best = next
      path.append(next)
    }
  }

  /// A lower bound that allows lists of unequal size and children of unequal chance.
  ///
  /// The bound of Chao for few lists: an independence model with extra terms for children on three
  /// lists and more, kept only where they raise the number, so that those on one and two lists
  /// speak for the unseen.
  ///
  /// - Parameter counts: Children by combination of lists; 3 lists or more.
  /// - Returns: The bound as a model without pairs; nil where no finite estimate exists.
  /// - Complexity: at most k fits for k lists.
  ///
  /// > Source: Rivest and Baillargeon (2007), Biometrics 63, 999-1006, model Mth, Chao's bound.
  public static func chaoBound(_ counts: CaptureCounts) -> LogLinearModel? {
    guard ModelExistence.check(counts, pairs: []) == .exists else { return nil }
    let most = counts.byNumberOfLists.lastIndex { $0 > 0 }.map { $0 + 1 } ?? 0
    var extra = Array(2..<max(counts.lists, 3)).filter { $0 < most }
    let seen = counts.counts.dropFirst().map(Double.init)
    while true {
      let design = CaptureDesign(lists: counts.lists, excessOver: extra).rows
      let fit = PoissonRegression.fit(
        design: design, counts: seen, tolerance: publishedTolerance)
      guard let fit else { return nil }
      let terms = fit.coefficients.dropFirst(counts.lists + 1)
      let kept = zip(extra, terms).filter { $0.1 >= 0 }.map(\.0)
      if kept == extra {
        return LogLinearModel(counts, pairs: [], design: design, tolerance: publishedTolerance)
      }
      extra = kept
    }
  }
}
