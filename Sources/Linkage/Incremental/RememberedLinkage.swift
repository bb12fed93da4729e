/// Links the records of a night against all that are known, as if all were linked anew.
///
/// The model, the threshold and how common values count as stay what they were on the first night, so
/// that the weight of a pair hangs on its two records alone: pairs of records that did not change need
/// not be compared again, and parts of the graph of pairs that nobody touched keep their clusters.
public struct RememberedLinkage: Sendable {
  let model: LinkageModel
  let threshold: Double

  /// Prepares linkage.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - threshold: The probability at which two records by themselves are one child.
  /// - Throws: `LinkageModelError` where conditions hang on which record stands left, which is told
  ///   from all names together.
  public init(model: LinkageModel, threshold: Double) throws(LinkageModelError) {
    guard !model.isOneSided else {
      throw .unsupported(
        """
        a memory for conditions that hang on which record stands left; write them so that they say \
        the same when both are exchanged
        """)
    }
    self.model = model
    self.threshold = threshold
  }

  /// Links all records of the first night.
  ///
  /// - Parameters:
  ///   - table: The records.
  ///   - names: What each is called.
  ///   - sourceNames: What the sources are called, by their numbers.
  ///   - keeping: The lowest probability of a pair that is handed back.
  /// - Returns: The clusters, numbered from 1 by their first records, and the pairs.
  /// - Throws: `LinkageModelError` where the model does not fit the records.
  public func begin(
    _ table: ComparisonTable, names: BytePool, sourceNames: [String], keeping: Double
  ) throws(LinkageModelError) -> LinkedNight {
    var records = KnownRecords(
      table, names: names, sourceNames: sourceNames, terms: TermCounts(model, table))
    records.clusters = [UInt32](repeating: 0, count: records.count)
    var counts = ArrivalCounts()
    counts.new = records.count
    return try whole(records, counts: counts, gone: [], keeping: keeping, logs: false)
  }

  /// Compares all pairs of what is known and came, as `night` would have done night by night.
  ///
  /// - Parameters:
  ///   - known: What is known.
  ///   - arrivals: What came.
  ///   - isOtherModel: Whether what is known was linked with another model: values are counted anew.
  ///   - keeping: The lowest probability of a pair that is handed back.
  /// - Returns: The clusters, which keep their numbers as far as they are the same, and the pairs.
  /// - Throws: `LinkageModelError` where the model does not fit the records.
  public func anew(
    _ known: KnownRecords, _ arrivals: Arrivals, isOtherModel: Bool, keeping: Double
  ) throws(LinkageModelError) -> LinkedNight {
    var known = known
    if isOtherModel { known.columns = try columns(of: known) }
    let rows = NightRows(known, arrivals)
    var records = rows.settled(clusters: rows.formerClusters, edges: [], from: known)
    if isOtherModel { records.terms = TermCounts(model, records.table) }
    let gone = rows.isGone.indices.filter { rows.isGone[$0] }.map { rows.formerClusters[$0] }
    return try whole(records, counts: rows.counts, gone: gone, keeping: keeping, logs: true)
  }

  /// The columns that the model names.
  private func columns(
    of known: KnownRecords
  ) throws(LinkageModelError) -> [ComparisonColumn] {
    var columns: [ComparisonColumn] = []
    for name in model.columns {
      guard let column = known.columns.first(where: { $0.name == name }) else {
        throw .unknownColumn(name)
      }
      columns.append(column)
    }
    return columns
  }

  private func whole(
    _ records: KnownRecords, counts: ArrivalCounts, gone: [UInt32], keeping: Double, logs: Bool
  ) throws(LinkageModelError) -> LinkedNight {
    var records = records
    let linked = try ProbabilisticLinkage(
      model: model, table: records.table, sourceNames: records.sourceNames
    ).link(floor: floor(keeping), threshold: threshold, pinned: records.terms)
    let formers = records.clusters
    let parts = Parts(linked.clusterOfRecord)
    let numbers = ClusterNumbers(
      parts, formers: formers, gone: gone, next: records.nextCluster)
    parts.forEach { part, record in records.clusters[record] = numbers[part] }
    records.nextCluster = numbers.next
    records.passedOver = linked.passedOver
    records.edges = edges(linked.pairs).sorted()
    let moved = zip(formers, records.clusters).count { $0 != 0 && $0 != $1 }
    return LinkedNight(
      linked: linked.keeping(PairScore.weight(of: keeping)), names: records.names,
      sources: records.sources, records: records, counts: counts,
      events: logs ? numbers.events : [], moved: moved)
  }

  /// The weight from which pairs are looked at: those that are handed back and those that bring records together.
  func floor(_ keeping: Double) -> Double {
    min(PairScore.weight(of: keeping), reach)
  }

  private var reach: Double {
    PairScore.weight(of: threshold) - ClusterBuilder.usualReach
  }

  /// The pairs that bring records together.
  func edges(_ pairs: [ScoredPair]) -> [UInt64] {
    pairs.filter { $0.score.weight >= reach }.map { UInt64($0.left) << 32 | UInt64($0.right) }
  }
}
