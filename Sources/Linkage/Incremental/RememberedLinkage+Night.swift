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
    let search = BlockSearch(
      try KeyTable(model, rows.table), rows, largest: model.largestBlock)
    let (isWanted, blocks) = (search.isWanted, search.blocks)
    let compared = try compared(blocks, isWanted, rows, known.terms, keeping: keeping)
    let graph = NightGraph(
      known.edges, edges(compared.kept), isWanted: isWanted, isGone: rows.isGone)
    let regrouped = Self.regrouped(
      try parts(of: graph, rows, known.terms), rows, next: known.nextCluster)
    var records = rows.settled(clusters: regrouped.clusters, edges: graph.edges, from: known)
    records.nextCluster = regrouped.numbers.next
    records.passedOver = zip(known.passedOver, blocks).map { $0.adding($1.passedOver) }
    let linked = LinkedRecords(
      pairs: compared.kept, clusterOfRecord: [], compared: compared.compared,
      passedOver: records.passedOver, layout: compared.layout)
    return LinkedNight(
      linked: linked.keeping(PairScore.weight(of: keeping)), names: rows.names,
      sources: rows.table.sources, records: records, counts: rows.counts,
      events: regrouped.numbers.events, moved: regrouped.moved)
  }

  private typealias Compared = (kept: [ScoredPair], compared: Int, layout: PatternLayout)

  // The pairs of wanted records, weighed among the records of their blocks alone.
  private func compared(
    _ blocks: [TouchedBlocks], _ isWanted: [Bool], _ rows: NightRows, _ terms: TermCounts,
    keeping: Double
  ) throws(LinkageModelError) -> Compared {
    let records = TouchedBlocks.records(of: blocks, among: isWanted.count)
    let near = try NearRecords(records, of: rows, model, terms)
    let found = NightPairs(
      program: near.program, linkType: model.linkType,
      isWanted: records.map { isWanted[Int($0)] }
    ).scored(Workers.map(blocks.count) { blocks[$0].among(near) }) { [floor = floor(keeping)] in
      PairScorer(near.program, near.scores, floor: floor)
    }
    return (found.kept.map { near.amongAll($0) }, found.compared, near.program.layout)
  }

  // The clusters of what the night touched.
  private func parts(
    of graph: NightGraph, _ rows: NightRows, _ terms: TermCounts
  ) throws(LinkageModelError) -> Parts {
    let near = try NearRecords(graph.members, of: rows, model, terms)
    let labels = try ProbabilisticLinkage(
      model: model, table: near.table, sourceNames: rows.sourceNames
    ).builder(near.program, near.scores, threshold: threshold).clusters(
      of: near.scored(graph.touched), records: near.records.count)
    return Parts(labels).renumbered(near.records)
  }

  // The clusters of all records, and how many known records have another than before.
  private static func regrouped(
    _ parts: Parts, _ rows: NightRows, next: UInt32
  ) -> (clusters: [UInt32], numbers: ClusterNumbers, moved: Int) {
    let gone = rows.isGone.indices.filter { rows.isGone[$0] }.map { rows.formerClusters[$0] }
    let numbers = ClusterNumbers(parts, formers: rows.formerClusters, gone: gone, next: next)
    var (clusters, moved) = (rows.formerClusters, 0)
    parts.forEach { part, record in
      if clusters[record] != 0, clusters[record] != numbers[part] { moved += 1 }
      clusters[record] = numbers[part]
    }
    return (clusters, numbers, moved)
  }
}
