/// The pairs that bring records together after a night, and what of them changed.
struct NightGraph {
  /// All of them, the earlier record in the upper half; ascending.
  private(set) var edges: [UInt64]
  /// Those of parts that a record came into or went out of, or that a pair joined or left.
  private(set) var touched: [UInt64] = []
  /// The records of those parts, ascending.
  private(set) var members: [Int] = []

  /// Takes the pairs of wanted records and of those that are gone out, and puts the new ones in.
  ///
  /// - Parameters:
  ///   - known: The pairs before, ascending.
  ///   - new: Pairs of wanted records, each once.
  ///   - isWanted: Whether all pairs of a record were compared.
  ///   - isGone: Whether a record is gone.
  /// - Complexity: O(n) in the records and pairs.
  init(_ known: [UInt64], _ new: [UInt64], isWanted: [Bool], isGone: [Bool]) {
    var isTouched = isWanted
    edges = []
    edges.reserveCapacity(known.count + new.count)
    for edge in known {
      let (one, other) = Self.ends(edge)
      if isWanted[one] || isGone[one] || isWanted[other] || isGone[other] {
        (isTouched[one], isTouched[other]) = (true, true)
      } else {
        edges.append(edge)
      }
    }
    edges += new.sorted()
    edges.sort()
    spread(&isTouched, isGone)
  }

  // From touched records to all that are connected with them.
  private mutating func spread(_ isTouched: inout [Bool], _ isGone: [Bool]) {
    var components = RecordComponents(records: isTouched.count)
    for edge in edges { components.connect(UInt32(edge >> 32), UInt32(edge & 0xFFFF_FFFF)) }
    for record in isTouched.indices where isTouched[record] && !isGone[record] {
      isTouched[Int(components.root(of: UInt32(record)))] = true
    }
    for record in isTouched.indices where !isGone[record] {
      if isTouched[Int(components.root(of: UInt32(record)))] { members.append(record) }
    }
    for edge in edges where isTouched[Int(components.root(of: UInt32(edge >> 32)))] {
      touched.append(edge)
    }
  }

  private static func ends(_ edge: UInt64) -> (Int, Int) {
    (Int(edge >> 32), Int(edge & 0xFFFF_FFFF))
  }
}
