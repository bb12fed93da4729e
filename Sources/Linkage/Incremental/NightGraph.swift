/// The pairs that bring records together after a night, and what of them changed.
struct NightGraph {
  /// All of them, the earlier record in the upper half; ascending.
  private(set) var edges: [UInt64]
  /// Those of parts that a record came into or went out of, or that a pair joined or left.
  private(set) var touched: [UInt64] = []
  /// The records of those parts, ascending.
  private(set) var members: [UInt32] = []

  // More are needed where ways turn back more often than those of children do.
  private static let mostPasses = 8

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
    edges = Self.merged(edges, new.sorted())
    spread(&isTouched)
    members = isTouched.indices.filter { isTouched[$0] && !isGone[$0] }.map(UInt32.init)
    touched = edges.filter { isTouched[Int($0 >> 32)] }
  }

  // From touched records to all that are connected with them; few are far from one that is touched.
  private func spread(_ isTouched: inout [Bool]) {
    for _ in 0..<Self.mostPasses {
      var spreads = false
      for edge in edges { spreads = Self.spread(edge, &isTouched) || spreads }
      guard spreads else { return }
      for edge in edges.reversed() { _ = Self.spread(edge, &isTouched) }
    }
    spreadFar(&isTouched)
  }

  // The same for long ways that turn back often, at the cost of all components.
  private func spreadFar(_ isTouched: inout [Bool]) {
    var components = RecordComponents(records: isTouched.count)
    for edge in edges { components.connect(UInt32(edge >> 32), UInt32(edge & 0xFFFF_FFFF)) }
    let touched = isTouched.indices.filter { isTouched[$0] }
    for record in touched { isTouched[Int(components.root(of: UInt32(record)))] = true }
    for record in isTouched.indices {
      isTouched[record] = isTouched[Int(components.root(of: UInt32(record)))]
    }
  }

  @inline(__always)
  private static func spread(_ edge: UInt64, _ isTouched: inout [Bool]) -> Bool {
    let (one, other) = ends(edge)
    guard isTouched[one] != isTouched[other] else { return false }
    (isTouched[one], isTouched[other]) = (true, true)
    return true
  }

  private static func merged(_ one: [UInt64], _ other: [UInt64]) -> [UInt64] {
    var (merged, next): ([UInt64], Int) = ([], 0)
    merged.reserveCapacity(one.count + other.count)
    for edge in other {
      while next < one.count, one[next] < edge {
        merged.append(one[next])
        next += 1
      }
      merged.append(edge)
    }
    return merged + one[next...]
  }

  private static func ends(_ edge: UInt64) -> (Int, Int) {
    (Int(edge >> 32), Int(edge & 0xFFFF_FFFF))
  }
}
