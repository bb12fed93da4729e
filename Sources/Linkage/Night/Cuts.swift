import Records

/// Says of every pair what was made of it, and of one that was cut by what.
struct Cuts {
  private let clusters: [UInt32]
  private let members: [UInt32: [UInt32]]
  private let contradictions: UnitContradictions
  private let decisions: UnitDecisions
  private let threshold: Double

  init(
    _ clusters: [UInt32], _ contradictions: UnitContradictions, _ decisions: UnitDecisions,
    threshold: Double
  ) {
    self.clusters = clusters
    self.contradictions = contradictions
    self.decisions = decisions
    self.threshold = threshold
    members = Dictionary(grouping: (0..<UInt32(clusters.count)), by: { clusters[Int($0)] })
  }

  /// What was made of a pair, and the contradiction that parts it or others of its clusters.
  func outcome(of pair: ScoredPair) -> (WeighedPair.Outcome, String) {
    let (one, other) = (clusters[Int(pair.left)], clusters[Int(pair.right)])
    if one == other { return (.joined, decisions[pair.left, pair.right] == true ? "review" : "") }
    if decisions[pair.left, pair.right] == false { return (.reviewed, "review") }
    guard pair.score.weight > threshold else { return (.below, "") }
    if let found = contradictions.between(pair.left, pair.right) {
      return (.contradicted, found.id)
    }
    let (ours, theirs) = (members[one] ?? [], members[other] ?? [])
    for left in ours {
      for right in theirs {
        if decisions[left, right] == false { return (.reviewed, "review") }
        if let found = contradictions.between(left, right) { return (.contradicted, found.id) }
      }
    }
    return (.outweighed, "")
  }
}
