/// Which known records bear the source and name of a record that came, and which are to go.
struct NameMatches {
  /// The arrival and the known record of one name, in order of the known.
  private(set) var same: [(arrival: Int, known: Int)] = []
  /// Known records that go.
  private(set) var withdrawn: [Int] = []
  /// Names of records that go and are not known.
  private(set) var notKnown = 0
  // By arrival the one known record of its name: -1 where there is none, -2 where there are several.
  private var only: [Int32]
  // By known record how many arrivals bear its name, up to two.
  private var claims: [UInt8]

  /// Compares names; records without a name are the same as nobody.
  ///
  /// - Parameters:
  ///   - records: What is known.
  ///   - arrivals: What came.
  ///   - sources: The known number of each of the arrivals' sources; beyond all where it is new.
  /// - Complexity: O(n) in what is known, with a small table of what came.
  init(_ records: KnownRecords, _ arrivals: Arrivals, sources: [UInt16]) {
    only = [Int32](repeating: -1, count: arrivals.table.count)
    claims = [UInt8](repeating: 0, count: records.count)
    TextMatches(arrivals.names).forEach(in: records.names) { arrival, known in
      guard sources[Int(arrivals.table.sources[arrival])] == records.sources[known] else { return }
      same.append((arrival, known))
      only[arrival] = only[arrival] == -1 ? Int32(known) : -2
      claims[known] = min(2, claims[known] + 1)
    }
    var isKnown = [Bool](repeating: false, count: arrivals.withdrawn.count)
    let places = Dictionary(uniqueKeysWithValues: records.sourceNames.enumerated().map { ($1, $0) })
    TextMatches(arrivals.withdrawn).forEach(in: records.names) { place, known in
      let source = arrivals.withdrawnSources[place]
      guard source == nil || source.flatMap({ places[$0] }) == Int(records.sources[known]) else {
        return
      }
      isKnown[place] = true
      if withdrawn.last != known { withdrawn.append(known) }
    }
    notKnown = isKnown.count { !$0 }
  }

  /// The known record that an arrival alone can be a resent copy of.
  func only(_ arrival: Int) -> Int? {
    let known = Int(only[arrival])
    return known >= 0 && claims[known] == 1 ? known : nil
  }
}
