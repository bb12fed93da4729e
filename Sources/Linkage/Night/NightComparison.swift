import Records

/// Which pairs a night must compare, and which it knows from the night before.
struct NightComparison {
  /// Whether all pairs of each unit are to be compared.
  let wanted: [Bool]
  /// Pairs of units that say what they said, as they were compared before.
  let kept: [ScoredPair]
  /// What is done, apart from how many pairs are compared.
  let work: LinkageWork

  init(_ past: PastNight, _ memory: LinkageMemory, _ keys: UnitKeys, version: String) {
    let because = past.reasonToCompareAll(version: version)
    var wanted = because == nil ? past.changed : Array(repeating: true, count: past.changed.count)
    if because == nil {
      // Whom a block brought that grew too large another may bring still, and the other way round.
      let turned = Set(keys.passedOver).symmetricDifference(memory.passedOver)
      for unit in keys.units(under: turned) { wanted[Int(unit)] = true }
    }
    self.wanted = wanted
    kept = past.pairs(unlessWanted: wanted)
    var work = LinkageWork()
    work.units = past.changed.count
    work.changed = past.changed.count { $0 }
    work.passedOver = keys.passedOver.count
    work.fullBecause = because
    self.work = work
  }
}
