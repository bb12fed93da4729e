import Records

/// One night's weighing: which units changed, which pairs that brings, which units are one child.
struct Night {
  /// The units, in order of their keys.
  let units: Units
  /// The pairs worth weighing with others, by left and right unit.
  private(set) var pairs: [ScoredPair] = []
  /// What was made of each pair; as many as pairs.
  private(set) var outcomes: [(outcome: WeighedPair.Outcome, reason: String)] = []
  /// Pairs of so little weight that they are remembered alone.
  private(set) var faint: [ScoredPair] = []
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

  /// Compares what changed since the night that is remembered, or everything, and weighs all.
  ///
  /// What is measured rests on tonight's pairs alone, whenever they were compared, so that a night
  /// links as the first night on the same records would.
  init(
    units: Units, known: PersonKeys, weighing: Weighing, contradictions: UnitContradictions,
    threshold: Double, others: [Double], memory: LinkageMemory
  ) throws(LinkageModelError) {
    self.units = units
    let comparison = NightComparison(
      PastNight(memory, units), memory, weighing.keys, version: weighing.version)
    let plain = try weighing.scores(weighing.assumed)
    let known = UnitDecisions(memory.decisions, units, known)
    let compared = plain.score(
      weighing.keys, wanted: comparison.wanted, floor: Weighing.faintest)
    (work, passedOver) = (comparison.work, weighing.keys.passedOver)
    work.compared = compared.compared
    work.overruled = known.overruled
    let found =
      compared.pairs + plain.rescored(comparison.kept, floor: Weighing.faintest - 1.5)
    calibration = Calibrating(
      weighing: weighing, contradictions: contradictions, units: units.count
    )
    .measure(found)
    let scores = try weighing.scores(calibration)
    weigh(scores, found, known)
    let alone = scores.scorer()
    saysTooLittle = (0..<UInt32(units.count)).map {
      alone.pair($0, $0).score.weight < PairScore.weight(of: threshold)
    }
    let weigher = UnitClusters(
      scores: scores, contradictions: contradictions, decisions: known,
      units: units.count)
    clusters = weigher.clusters(of: pairs, threshold: PairScore.weight(of: threshold))
    let cuts = Cuts(
      clusters, contradictions, known, threshold: PairScore.weight(of: threshold))
    outcomes = pairs.map { cuts.outcome(of: $0) }
    otherClusters = others.map { weigher.clusters(of: pairs, threshold: PairScore.weight(of: $0)) }
  }

  /// Weighs pairs anew, in order of their units and each once, those of decisions whatever they
  /// weigh.
  private mutating func weigh(
    _ scores: UnitScores, _ found: [ScoredPair], _ decisions: UnitDecisions
  ) {
    let weighed = scores.rescored(found, floor: -Double.infinity)
    let decided = Self.new(decisions.pairs(scores.scorer()), beside: weighed)
    for pair in (weighed + decided).sorted(by: { ($0.left, $0.right) < ($1.left, $1.right) }) {
      if pair.score.weight >= Weighing.floor || decisions[pair.left, pair.right] == true {
        pairs.append(pair)
      } else {
        faint.append(pair)
      }
    }
  }

  /// Those of some pairs that others have not.
  private static func new(_ some: [ScoredPair], beside others: [ScoredPair]) -> [ScoredPair] {
    guard !some.isEmpty else { return [] }
    let seen = Set(others.map { UInt64($0.left) << 32 | UInt64($0.right) })
    return some.filter { !seen.contains(UInt64($0.left) << 32 | UInt64($0.right)) }
  }
}
