/// Makes clusters of units: weights for and against, contradictions, decisions.
struct UnitClusters {
  let scores: UnitScores
  let contradictions: UnitContradictions
  let decisions: UnitDecisions
  let units: Int

  /// A unit that two children could have goes to one of them if seven in ten such are its.
  private static let clarity = 0.7

  /// The first unit of each unit's cluster.
  func clusters(of pairs: [ScoredPair], threshold: Double) -> [UInt32] {
    ClusterBuilder(
      scorer: scores.scorer, forbid: { contradictions.between($0.left, $0.right) != nil },
      threshold: threshold, reach: 0, clarity: Self.clarity,
      decided: { decisions[$0.left, $0.right] }
    ).clusters(of: pairs, records: units)
  }
}
