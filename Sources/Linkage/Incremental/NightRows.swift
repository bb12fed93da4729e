/// The records of a night: those that are known, in their order, and behind them those that came.
///
/// A record that was changed or withdrawn stays among the known ones, marked, until the night is over.
struct NightRows {
  /// All of them.
  let table: ComparisonTable
  /// What each is called.
  let names: BytePool
  /// What the sources are called.
  let sourceNames: [String]
  /// How many of them were known before.
  let known: Int
  /// Whether each is gone at the end of the night.
  private(set) var isGone: [Bool]
  /// The cluster of each before the night; of one that took another's place the other's; 0 of others.
  private(set) var formerClusters: [UInt32]
  /// What became of what came.
  private(set) var counts = ArrivalCounts()

  /// Puts what came beside what is known.
  ///
  /// - Complexity: O(n) in what is known, with a small table of what came.
  init(_ records: KnownRecords, _ arrivals: Arrivals) {
    known = records.count
    let (allSources, numbers) = Self.numbered(records.sourceNames, arrivals.sourceNames)
    sourceNames = allSources
    let (matches, coded) = Workers.both(
      { NameMatches(records, arrivals, sources: numbers) }, { Self.coded(records, arrivals) })
    isGone = [Bool](repeating: false, count: known)
    for place in matches.withdrawn { isGone[place] = true }
    let isTaken = (0..<arrivals.table.count).map { [isGone] arrival in
      guard let only = matches.only(arrival), !isGone[only] else { return true }
      return zip(records.columns, coded).contains { $0.codes[only] != $1.codes[arrival] }
    }
    let rows = isTaken.indices.filter { isTaken[$0] }
    formerClusters = records.clusters
    (names, table) = Workers.both(
      { records.names.appending(rows, of: arrivals.names) },
      { Self.table(records, coded, rows, rows.map { numbers[Int(arrivals.table.sources[$0])] }) })
    counts.unchanged = isTaken.count - rows.count
    supersede(records, matches, isTaken, rows)
  }

  private mutating func supersede(
    _ records: KnownRecords, _ matches: NameMatches, _ isTaken: [Bool], _ rows: [Int]
  ) {
    counts.notKnown = matches.notKnown
    var withdrawn = Set(matches.withdrawn)
    var former = [UInt32](repeating: 0, count: isTaken.count)
    for (arrival, known) in matches.same where isTaken[arrival] {
      if former[arrival] == 0 { former[arrival] = records.clusters[known] }
      withdrawn.remove(known)
      isGone[known] = true
    }
    counts.withdrawn = withdrawn.count
    counts.sentAgain = Set(matches.withdrawn).count - withdrawn.count
    for row in rows {
      formerClusters.append(former[row])
      if former[row] == 0 { counts.new += 1 } else { counts.changed += 1 }
    }
    isGone += [Bool](repeating: false, count: rows.count)
  }

  // Sources that are new get the next numbers.
  private static func numbered(
    _ known: [String], _ arriving: [String]
  ) -> (all: [String], numbers: [UInt16]) {
    let places = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, UInt16($0)) })
    var (all, numbers) = (known, [UInt16]())
    for name in arriving {
      numbers.append(places[name] ?? UInt16(all.count))
      if places[name] == nil { all.append(name) }
    }
    return (all, numbers)
  }

  // What is known with some rows of what came behind it.
  private static func table(
    _ records: KnownRecords, _ coded: [Coded], _ rows: [Int], _ sources: [UInt16]
  ) -> ComparisonTable {
    let columns = Workers.map(coded.count) { place in
      ComparisonColumn(
        name: records.columns[place].name,
        codes: records.columns[place].codes + rows.map { coded[place].codes[$0] },
        values: .text(coded[place].values))
    }
    return ComparisonTable(columns: columns, sources: records.sources + sources)
  }

  private typealias Coded = (codes: [UInt32], values: BytePool)

  // What came in the codes of what is known; values that are new get the next codes.
  private static func coded(_ records: KnownRecords, _ arrivals: Arrivals) -> [Coded] {
    Workers.map(records.columns.count) { place in
      guard case .text(var values) = records.columns[place].values,
        let own = arrivals.table.place(of: records.columns[place].name),
        case .text(let arriving) = arrivals.table.columns[own].values
      else { return ([UInt32](repeating: 0, count: arrivals.table.count), BytePool()) }
      var codes = [UInt32](repeating: 0, count: arriving.count + 1)
      TextMatches(arriving).forEach(in: values) { codes[$0 + 1] = UInt32($1 + 1) }
      for value in 0..<arriving.count where codes[value + 1] == 0 {
        values.append([value], of: arriving)
        codes[value + 1] = UInt32(values.count)
      }
      return (arrivals.table.columns[own].codes.map { codes[Int($0)] }, values)
    }
  }
}
