/// Whether lists can say anything about children on none of them, and what.
///
/// Where anything is refused the numbers are for the method's critics, not for a report. Nothing
/// here can tell whether the assumptions of ``LogLinearModel`` hold: for agencies that refer to
/// each other they do not.
public struct CaptureAssessment: Sendable, Hashable {
  /// Models whose criterion lies within 4 of the best, best first.
  public let models: [LogLinearModel]

  /// A lower bound for lists of unequal size; nil with two lists or where it is not finite.
  public let bound: LogLinearModel?

  /// Why no number may be given; none if one may.
  public let refusals: [CaptureRefusal]

  /// Weighs the counts.
  ///
  /// - Parameter counts: Children by combination of lists.
  /// - Complexity: up to 1,024 fits with at most 5 lists, O(k⁴) fits with k more.
  ///
  /// > Source: Whitehead, Jackson, Balch and Francis (2021), On the unreliability of multiple
  /// > systems estimation for estimating the number of potential victims of modern slavery,
  /// > J. Human Trafficking 7, 1-13; Burnham and Anderson (2002), Model Selection, 2nd ed., section 2.6.
  public init(_ counts: CaptureCounts) {
    let found =
      counts.lists <= 5 ? LogLinearModel.all(counts) : LogLinearModel.forwardPath(counts)
    let best = found.map(\.aic).min() ?? 0
    models = found.filter { $0.aic <= best + 4 }.sorted { $0.aic < $1.aic }
    bound = counts.lists > 2 ? LogLinearModel.chaoBound(counts) : nil
    refusals = CaptureAssessment.refusals(counts, models)
  }

  private static func refusals(
    _ counts: CaptureCounts, _ models: [LogLinearModel]
  ) -> [CaptureRefusal] {
    guard counts.lists > 2 else { return [.tooFewLists] }
    var refusals: [CaptureRefusal] = []
    let small = { (lists: Int, fewest: Int) in
      counts.counts.indices
        .filter { $0.nonzeroBitCount == lists && counts.overlap(of: $0) < fewest }.count
    }
    let (pairs, triples) = (small(2, 10), small(3, 5))
    if pairs > 0 { refusals.append(.smallPairs(pairs)) }
    if triples > 0 { refusals.append(.smallTriples(triples)) }
    let every = CaptureDesign.allPairs(lists: counts.lists)
    let existence = ModelExistence.check(counts, pairs: every)
    if existence != .exists { refusals.append(.noFiniteEstimate(existence)) }
    let totals = models.map(\.estimate.total)
    if let least = totals.min(), let most = totals.max(), most > 1.5 * least {
      refusals.append(.modelsDisagree(factor: most / least))
    }
    return refusals
  }
}
