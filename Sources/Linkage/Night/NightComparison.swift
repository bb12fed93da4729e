import Records

/// Which pairs a night must compare, and which it knows from the night before.
struct NightComparison {
  /// Pairs to compare.
  let candidates: [UnitKeys.Candidate]
  /// Pairs of units that say what they said, as they were compared before.
  let kept: [ScoredPair]
  /// Keys of blocks that were too large, ascending.
  let passedOver: [UInt64]
  /// What is done.
  let work: LinkageWork

  init(_ past: PastNight, _ memory: LinkageMemory, _ weighing: Weighing) {
    var because = past.reasonToCompareAll(version: weighing.version)
    let everything = Array(repeating: true, count: past.changed.count)
    var wanted = because == nil ? past.changed : everything
    var (candidates, blocks) = weighing.candidates(wanted: wanted)
    if because == nil, blocks.map(\.key).sorted() != memory.passedOver {
      because = "another block grew too large or fell below the limit"
      wanted = everything
      (candidates, blocks) = weighing.candidates(wanted: wanted)
    }
    self.candidates = candidates
    passedOver = blocks.map(\.key).sorted()
    kept = past.pairs(unlessWanted: wanted)
    var work = LinkageWork()
    work.units = past.changed.count
    work.changed = past.changed.count { $0 }
    work.compared = candidates.count
    work.passedOver = blocks.count
    work.fullBecause = because
    self.work = work
  }
}
