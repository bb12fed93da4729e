import Records

/// One night's weighing: which units changed, which pairs that brings, which units are one child.
struct Night {
  /// The units, in order of their keys.
  let units: Units
  /// The pairs worth keeping, by left and right unit.
  private(set) var pairs: [ScoredPair] = []
  /// What was made of each pair; as many as pairs.
  private(set) var outcomes: [(outcome: WeighedPair.Outcome, reason: String)] = []
  /// The first unit of each unit's cluster.
  private(set) var clusters: [UInt32] = []
  /// The same at other chances, in the order in which they were asked for.
  private(set) var otherClusters: [[UInt32]] = []
  /// Whether each unit says too little to be linked even with its like.
  private(set) var saysTooLittle: [Bool] = []
  /// What was done.
  private(set) var work = LinkageWork()
  /// What pairs were weighed with.
  let calibration: LinkageCalibration
  /// Keys of blocks that were too large, ascending.
  let passedOver: [UInt64]

  /// Weighs what changed since the night that is remembered, or everything.
  init(
    units: Units, known: PersonKeys, weighing: Weighing, contradictions: UnitContradictions,
    threshold: Double, others: [Double], memory: LinkageMemory
  ) throws(LinkageModelError) {
    self.units = units
    let past = PastNight(memory, units)
    let reason = past.reasonToMeasure(version: weighing.version)
    var fullBecause = reason ?? past.reasonToWeighAll
    var wanted = fullBecause == nil ? past.changed : Array(repeating: true, count: units.count)
    var (candidates, blocks) = weighing.candidates(wanted: wanted)
    if fullBecause == nil, blocks.map(\.key).sorted() != memory.passedOver {
      fullBecause = "another block grew too large or fell below the limit"
      wanted = Array(repeating: true, count: units.count)
      (candidates, blocks) = weighing.candidates(wanted: wanted)
    }
    passedOver = blocks.map(\.key).sorted()
    if let held = memory.calibration, reason == nil {
      calibration = held
    } else {
      calibration = try Calibrating(
        weighing: weighing, contradictions: contradictions, units: units.count
      ).measure(candidates)
    }
    let decisions = UnitDecisions(memory.decisions, units, known)
    let scores = try weighing.scores(calibration)
    let weighed = scores.score(candidates, floor: Weighing.floor)
    work.units = units.count
    work.changed = past.changed.count { $0 }
    work.compared = candidates.count
    work.passedOver = blocks.count
    work.fullBecause = fullBecause
    pairs = Self.merged(weighed, past.pairs(unlessWanted: wanted), decisions.pairs(scores.scorer()))
    let alone = scores.scorer()
    saysTooLittle = (0..<UInt32(units.count)).map {
      alone.pair($0, $0).score.weight < PairScore.weight(of: threshold)
    }
    let weigher = UnitClusters(
      scorer: scores.scorer(), contradictions: contradictions, decisions: decisions,
      units: units.count)
    settle(
      weigher, past: fullBecause == nil ? past : nil, wanted: wanted,
      threshold: PairScore.weight(of: threshold))
    otherClusters = others.map { weigher.clusters(of: pairs, threshold: PairScore.weight(of: $0)) }
  }

  /// Pairs in order of their units, each once: those of blocking before those of decisions.
  private static func merged(
    _ weighed: [ScoredPair], _ kept: [ScoredPair], _ decided: [ScoredPair]
  ) -> [ScoredPair] {
    var all = weighed + kept
    let known = Set(all.map { UInt64($0.left) << 32 | UInt64($0.right) })
    all += decided.filter { !known.contains(UInt64($0.left) << 32 | UInt64($0.right)) }
    return all.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  private mutating func settle(
    _ weigher: UnitClusters, past: PastNight?, wanted: [Bool], threshold: Double
  ) {
    let touched = TouchedUnits(
      pairs, past: past, wanted: wanted, decided: weigher.decisions.units, threshold: threshold)
    clusters = weigher.clusters(
      of: pairs.filter { touched[$0.left] && touched[$0.right] }, threshold: threshold)
    if let past {
      for unit in clusters.indices where !touched[UInt32(unit)] {
        clusters[unit] = past.cluster(of: unit) ?? UInt32(unit)
      }
    }
    work.settled = Set(clusters.indices.filter { touched[UInt32($0)] }.map { clusters[$0] }).count
    let cuts = Cuts(clusters, weigher.contradictions, weigher.decisions, threshold: threshold)
    outcomes = pairs.map { cuts.outcome(of: $0) }
  }
}
