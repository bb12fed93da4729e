extension RememberedLinkage {
  /// Compares what came with all that is known, and settles the clusters that this touches.
  ///
  /// - Parameters:
  ///   - known: What is known, linked with this model and threshold.
  ///   - arrivals: What came.
  ///   - keeping: The lowest probability of a pair that is handed back.
  /// - Returns: The clusters, the pairs of what came, and what became of clusters.
  /// - Throws: `LinkageModelError` where the model does not fit the records.
  /// - Complexity: O(n) with small constants in what is known, O(n log n) in what came, and in its pairs.
  public func night(
    _ known: KnownRecords, _ arrivals: Arrivals, keeping: Double
  ) throws(LinkageModelError) -> LinkedNight {
    let rows = NightRows(known, arrivals)
    let program = try ComparisonProgram(model, for: rows.table)
    let scores = ScoreTable(model, program, rows.table, pinned: known.terms)
    let (isWanted, blocks) = wanted(program, rows)
    let compared = NightPairs(program: program, linkType: model.linkType, isWanted: isWanted)
      .scored(blocks) { [floor = floor(keeping)] in PairScorer(program, scores, floor: floor) }
    let graph = NightGraph(
      known.edges, edges(compared.kept), isWanted: isWanted, isGone: rows.isGone)
    let labels = try labels(of: graph, rows, program, scores)
    let regrouped = Self.regrouped(graph, labels, rows, next: known.nextCluster)
    var records = rows.settled(clusters: regrouped.clusters, edges: graph.edges, from: known)
    records.nextCluster = regrouped.numbers.next
    records.passedOver = zip(known.passedOver, blocks).map { $0.adding($1.passedOver) }
    let linked = LinkedRecords(
      pairs: compared.kept, clusterOfRecord: [], compared: compared.compared,
      passedOver: records.passedOver, layout: program.layout)
    return LinkedNight(
      linked: linked.keeping(PairScore.weight(of: keeping)), names: rows.names,
      sources: rows.table.sources, records: records, counts: rows.counts,
      events: regrouped.numbers.events, moved: regrouped.moved)
  }

  // The clusters of what the night touched, by the first record of each.
  private func labels(
    of graph: NightGraph, _ rows: NightRows, _ program: ComparisonProgram, _ scores: ScoreTable
  ) throws(LinkageModelError) -> [UInt32] {
    let scorer = PairScorer(program, scores, floor: 0)
    return try ProbabilisticLinkage(
      model: model, table: rows.table, sourceNames: rows.sourceNames
    ).builder(program, scores, threshold: threshold).clusters(
      of: graph.touched.map { scorer.pair(UInt32($0 >> 32), UInt32($0 & 0xFFFF_FFFF)) },
      records: rows.table.count)
  }

  // The clusters of all records, and how many known records have another than before.
  private static func regrouped(
    _ graph: NightGraph, _ labels: [UInt32], _ rows: NightRows, next: UInt32
  ) -> (clusters: [UInt32], numbers: ClusterNumbers, moved: Int) {
    let parts = Parts(labels, of: graph.members)
    let gone = rows.isGone.indices.filter { rows.isGone[$0] }.map { rows.formerClusters[$0] }
    let numbers = ClusterNumbers(parts, formers: rows.formerClusters, gone: gone, next: next)
    var (clusters, moved) = (rows.formerClusters, 0)
    parts.forEach { part, record in
      if clusters[record] != 0, clusters[record] != numbers[part] { moved += 1 }
      clusters[record] = numbers[part]
    }
    return (clusters, numbers, moved)
  }

  /// Whose pairs are compared: of what came and, where a block became too large or stopped being so,
  /// of all that stand in it.
  private func wanted(
    _ program: ComparisonProgram, _ rows: NightRows
  ) -> ([Bool], [TouchedBlocks]) {
    var isWanted = rows.isGone.indices.map { $0 >= rows.known }
    let blocks = TouchedBlocks.of(
      program, rows, isWanted: isWanted, largest: model.largestBlock)
    let crossing = blocks.flatMap(\.crossing)
    guard !crossing.isEmpty else { return (isWanted, blocks) }
    for record in crossing { isWanted[Int(record)] = true }
    return (
      isWanted,
      TouchedBlocks.of(program, rows, isWanted: isWanted, largest: model.largestBlock)
    )
  }
}
