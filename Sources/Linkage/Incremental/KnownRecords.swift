/// All that a link remembers of the records before: what they say, their pairs and clusters.
public struct KnownRecords: Sendable {
  /// What the records say; text alone.
  public internal(set) var columns: [ComparisonColumn]
  /// What each record is called.
  public internal(set) var names: BytePool
  /// The source of each record, as a place in `sourceNames`.
  public internal(set) var sources: [UInt16]
  /// What the sources are called, in the order in which they came.
  public internal(set) var sourceNames: [String]
  /// The cluster of each record; numbers are given once.
  public internal(set) var clusters: [UInt32]
  /// The first number that no cluster ever had.
  public internal(set) var nextCluster: UInt32
  /// Pairs that bring records together, the earlier record in the upper half; ascending.
  public internal(set) var edges: [UInt64]
  /// How common values count as.
  public internal(set) var terms: TermCounts
  /// What each rule of the model passes over.
  public internal(set) var passedOver: [PassedOverBlocks]

  /// How many records there are.
  public var count: Int {
    names.count
  }

  /// The records as a table.
  var table: ComparisonTable {
    ComparisonTable(columns: columns, sources: sources)
  }

  init(
    _ table: ComparisonTable, names: BytePool, sourceNames: [String], terms: TermCounts
  ) {
    columns = table.columns
    self.names = names
    sources = table.sources
    self.sourceNames = sourceNames
    (clusters, nextCluster, edges, passedOver) = ([], 1, [], [])
    self.terms = terms
  }

  /// Takes what was kept; nothing where it does not fit together.
  ///
  /// - Parameters:
  ///   - columns: What the records say; text alone.
  ///   - names: What each record is called.
  ///   - sources: The source of each record.
  ///   - sourceNames: What the sources are called.
  ///   - clusters: The cluster of each record.
  ///   - nextCluster: The first number that no cluster ever had.
  ///   - edges: Pairs that bring records together, ascending.
  ///   - terms: How common values count as.
  ///   - passedOver: What each rule of the model passes over.
  /// - Complexity: O(n).
  public init?(
    columns: [ComparisonColumn], names: BytePool, sources: [UInt16], sourceNames: [String],
    clusters: [UInt32], nextCluster: UInt32, edges: [UInt64], terms: TermCounts,
    passedOver: [PassedOverBlocks]
  ) {
    let count = names.count
    guard columns.allSatisfy({ $0.codes.count == count }), sources.count == count,
      count < Int(UInt32.max) / 2, clusters.count == count,
      Set(columns.map(\.name)).count == columns.count,
      Set(sourceNames).count == sourceNames.count,
      count == 0 || sources.reduce(0, max) < sourceNames.count,
      clusters.reduce(0, max) < nextCluster, !clusters.contains(0),
      nextCluster < UInt32.max / 2, passedOver.allSatisfy({ $0.isCount }),
      edges.allSatisfy({ $0 >> 32 < $0 & 0xFFFF_FFFF && $0 & 0xFFFF_FFFF < count })
    else { return nil }
    self.columns = columns
    self.names = names
    self.sources = sources
    self.sourceNames = sourceNames
    self.clusters = clusters
    self.nextCluster = nextCluster
    self.edges = edges
    self.terms = terms
    self.passedOver = passedOver
    guard zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }), termsFit else { return nil }
  }

  /// The same without sources that have no record any more, but for those that a model names.
  ///
  /// - Parameter model: The model.
  /// - Returns: The records, whose sources keep their order.
  /// - Complexity: O(n).
  public func withoutIdleSources(of model: LinkageModel) -> KnownRecords {
    var isKept = sourceNames.map { model.duplicateFreeSources.contains($0) }
    for source in sources { isKept[Int(source)] = true }
    guard isKept.contains(false) else { return self }
    var (records, numbers): (KnownRecords, [UInt16]) = (self, [])
    records.sourceNames = []
    for (name, isKept) in zip(sourceNames, isKept) {
      numbers.append(UInt16(truncatingIfNeeded: records.sourceNames.count))
      if isKept { records.sourceNames.append(name) }
    }
    records.sources = sources.map { numbers[Int($0)] }
    return records
  }

  // Counts speak of codes that the columns have.
  private var termsFit: Bool {
    func values(_ name: String) -> Int? {
      columns.first { $0.name == name }?.values.count
    }
    return terms.columns.allSatisfy { name in
      values(name).map { terms[name]?.count ?? 0 <= $0 + 1 } ?? false
    }
      && zip(terms.pairs, terms.given).allSatisfy { pair, tally in
        values(pair.other).map { tally.wholes.count <= $0 + 1 } ?? false
      }
  }
}
