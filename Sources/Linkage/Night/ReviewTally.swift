import Records

/// Counts the pairs that wait for a reviewer, and what reviewers decided.
struct ReviewTally {
  /// The chances of a pair in doubt, which `continuum review` lists unless it is told otherwise.
  private static let doubtful = 0.1...0.9

  let memory: LinkageMemory
  let run: Int

  var review: LinkageQuality.Review {
    let decided = Set(memory.decisions.map { [$0.left, $0.right] })
    let waiting = memory.pairs.filter {
      Self.doubtful.contains($0.probability) && $0.outcome != .reviewed
        && !decided.contains([$0.left, $0.right])
    }
    var review = LinkageQuality.Review()
    review.waiting = waiting.count
    review.oldest = waiting.isEmpty ? 0 : run - oldest(of: waiting)
    for decision in memory.decisions.standing { review.decided[decision.verdict, default: 0] += 1 }
    return review
  }

  /// The first run in which both children of any of some pairs were known.
  private func oldest(of pairs: [WeighedPair]) -> Int {
    let since = Dictionary(
      memory.children.map { ($0.id, $0.since) }, uniquingKeysWith: { one, _ in one })
    let known = Dictionary(
      memory.persons.map { ($0.key, since[$0.child] ?? run) }, uniquingKeysWith: { one, _ in one })
    return pairs.map { max(known[$0.left] ?? run, known[$0.right] ?? run) }.min() ?? run
  }
}
