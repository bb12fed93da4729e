/// What a night brings: records that are new or changed, and names of records that go.
public struct Arrivals: Sendable {
  /// What the records say; text alone, with the columns of what is known.
  let table: ComparisonTable
  /// What each record is called.
  let names: BytePool
  /// What the sources are called, by their numbers in the table.
  let sourceNames: [String]
  /// What the records that go are called.
  let withdrawn: BytePool
  /// The source of each record that goes; nothing where it goes from every source.
  let withdrawnSources: [String?]

  /// Names what a night brings.
  ///
  /// - Parameters:
  ///   - table: What the records say; text alone.
  ///   - names: What each record is called; as many as records.
  ///   - sourceNames: What the sources are called, by their numbers in the table.
  ///   - withdrawn: What the records that go are called.
  ///   - withdrawnSources: The source of each of those; nothing where it goes from every source.
  /// - Precondition: There are as many names as records and as sources of those that go.
  public init(
    _ table: ComparisonTable, names: BytePool, sourceNames: [String],
    withdrawn: BytePool = BytePool(), withdrawnSources: [String?] = []
  ) {
    precondition(names.count == table.count, "\(names.count) names of \(table.count) records")
    precondition(withdrawn.count == withdrawnSources.count, "\(withdrawn.count) names that go")
    self.table = table
    self.names = names
    self.sourceNames = sourceNames
    self.withdrawn = withdrawn
    self.withdrawnSources = withdrawnSources
  }
}

/// What became of a night's records; counts.
public struct ArrivalCounts: Sendable, Hashable {
  /// Records whose source and name were not known.
  public var new = 0
  /// Records that say another thing than those of their source and name said.
  public var changed = 0
  /// Records that say what is known of them.
  public var unchanged = 0
  /// Records that went.
  public var withdrawn = 0
  /// Records that were to go and came too, and stay.
  public var sentAgain = 0
  /// Names of records that go and are not known.
  public var notKnown = 0
}
