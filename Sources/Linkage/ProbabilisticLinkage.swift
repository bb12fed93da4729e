/// Links the records of a table with a model: blocks, compares, weighs, clusters.
public struct ProbabilisticLinkage: Sendable {
  /// The model.
  public let model: LinkageModel
  private let table: ComparisonTable
  private let sourceNames: [String]
  /// The model compiled for the table, once it was needed.
  private let program: ComparisonProgram?

  /// A record that two clusters could have alike stays alone, whichever stands first in the files.
  private static let clarity = 0.5

  /// Prepares linkage.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - table: The records.
  ///   - sourceNames: What the table's sources are called, by their numbers.
  public init(model: LinkageModel, table: ComparisonTable, sourceNames: [String]) {
    self.init(model: model, table: table, sourceNames: sourceNames, program: nil)
  }

  private init(
    model: LinkageModel, table: ComparisonTable, sourceNames: [String],
    program: ComparisonProgram?
  ) {
    self.model = model
    self.table = table
    self.sourceNames = sourceNames
    self.program = program
  }

  /// Learns a model from the records, without knowing the truth.
  ///
  /// - Returns: Linkage of the same records with what was learned, and a report of it.
  /// - Throws: `LinkageModelError` where the model does not fit the records.
  public func trained() throws(LinkageModelError) -> (ProbabilisticLinkage, TrainingReport) {
    let program = try compiled()
    let (learned, report) = Trainer(model, table: table, program: program).train()
    // What is learned are chances: the conditions that were compiled stay.
    let linkage = ProbabilisticLinkage(
      model: learned, table: table, sourceNames: sourceNames, program: program)
    return (linkage, report)
  }

  private func compiled() throws(LinkageModelError) -> ComparisonProgram {
    if let program { return program }
    return try ComparisonProgram(model, for: table)
  }

  /// Compares and weighs all pairs that blocking brings, and makes clusters of them.
  ///
  /// - Parameters:
  ///   - keeping: The lowest probability of a pair that is kept.
  ///   - threshold: The probability at which two records by themselves are one child.
  /// - Returns: The pairs, the cluster of each record, and what was passed over.
  /// - Throws: `LinkageModelError` where the model does not fit the records.
  /// - Complexity: O(n log n) in the records and O(n) in the pairs.
  public func link(
    keeping: Double, threshold: Double
  ) throws(LinkageModelError) -> LinkedRecords {
    let reach = PairScore.weight(of: threshold) - ClusterBuilder.usualReach
    return try link(floor: min(PairScore.weight(of: keeping), reach), threshold: threshold)
      .keeping(PairScore.weight(of: keeping))
  }

  /// The same with all pairs of some weight, and with values as common as they were counted before.
  func link(
    floor: Double, threshold: Double, pinned: TermCounts? = nil
  ) throws(LinkageModelError) -> LinkedRecords {
    let program = try compiled()
    let scores = ScoreTable(model, program, table, pinned: pinned)
    let stream = PairStream(
      program: program, linkType: model.linkType, largestBlock: model.largestBlock,
      rules: Array(model.blocking.indices))
    let result = stream.run { PairScorer(program, scores, floor: floor) }
    var pairs: [ScoredPair] = []
    pairs.reserveCapacity(result.outputs.reduce(0) { $0 + $1.kept.count })
    for output in result.outputs { pairs += output.kept }
    let builder = try builder(program, scores, threshold: threshold)
    return LinkedRecords(
      pairs: pairs, clusterOfRecord: builder.clusters(of: pairs, records: table.count),
      compared: result.outputs.reduce(0) { $0 + $1.compared },
      passedOver: zip(model.blocking, result.passedOver).map {
        PassedOverBlocks(rule: $0.text, blocks: $1.blocks, pairs: $1.pairs)
      },
      layout: program.layout)
  }

  /// What makes clusters of pairs.
  func builder(
    _ program: ComparisonProgram, _ scores: ScoreTable, threshold: Double
  ) throws(LinkageModelError) -> ClusterBuilder {
    let rules = try ClusterRules(
      model, layout: program.layout, table: table, sourceNames: sourceNames)
    return ClusterBuilder(
      scorer: { PairScorer(program, scores, floor: 0) }, forbid: rules.forbid,
      threshold: PairScore.weight(of: threshold), clarity: Self.clarity)
  }

  /// Makes clusters of pairs that another engine compared with this model.
  ///
  /// Pairs that are not among them and that a cluster would hold are weighed here.
  ///
  /// - Parameters:
  ///   - given: The pairs, each once.
  ///   - keeping: The lowest probability of a pair that is kept.
  ///   - threshold: The probability at which two records by themselves are one child.
  /// - Returns: The pairs in order of records, without a rule, and the cluster of each record.
  /// - Throws: `LinkageModelError` where the model does not fit the records.
  /// - Complexity: O(n log n) in the pairs.
  public func clusters(
    of given: [GivenPair], keeping: Double, threshold: Double
  ) throws(LinkageModelError) -> LinkedRecords {
    let program = try compiled()
    let scores = ScoreTable(model, program, table)
    let scorer = PairScorer(program, scores, floor: 0)
    var pairs = given.map { pair in
      ScoredPair(
        left: min(pair.left, pair.right), right: max(pair.left, pair.right),
        pattern: scorer.pair(pair.left, pair.right).pattern,
        score: PairScore(weight: pair.weight, relative: pair.relative), rule: -1)
    }
    pairs.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    let builder = try builder(program, scores, threshold: threshold)
    return LinkedRecords(
      pairs: pairs, clusterOfRecord: builder.clusters(of: pairs, records: table.count), compared: 0,
      passedOver: [], layout: program.layout
    ).keeping(PairScore.weight(of: keeping))
  }
}
