/// Why no number of unseen children may be given.
public enum CaptureRefusal: Sendable, Hashable, CustomStringConvertible {
  /// There are only two lists, whose dependence nothing can show.
  case tooFewLists

  /// Two of the lists share fewer than ten children; how many pairs do.
  case smallPairs(Int)

  /// Three of the lists share fewer than five children; how many triples do.
  case smallTriples(Int)

  /// The model with every pair has no finite estimate.
  case noFiniteEstimate(ModelExistence)

  /// Models that fit about as well differ by more than half; the largest over the smallest.
  case modelsDisagree(factor: Double)

  /// The reason in words, without any count of children.
  public var description: String {
    switch self {
    case .tooFewLists:
      "two lists cannot show whether being on one changes the chance of the other; use three"
    case .smallPairs(let number):
      "\(number) of the pairs of lists share fewer than 10 children; pool areas or years"
    case .smallTriples(let number):
      "\(number) of the triples of lists share fewer than 5 children; pool areas or years"
    case .noFiniteEstimate:
      "the model with every pair of lists has no finite estimate; pool areas or years"
    case .modelsDisagree:
      "models that fit about as well differ by more than half; show the overlaps instead"
    }
  }
}
