import Vocabulary

/// Records of invented children with names, in clear, whose truth is known: for measuring linkage.
///
/// Three agencies know a child by one to three records, twice in one agency at times. Names are
/// mistyped, shortened, swapped and changed, births stand at placeholders, pupil numbers are
/// missing, temporary or issued twice, children move; 3.2 in 100 children are twins and most others
/// have siblings. The same number and seed give the same bytes on every machine.
public struct NamedRecords: Sendable {
  private let count: Int
  private let seed: UInt64

  private static let perPiece = 50_000

  /// Creates records.
  ///
  /// - Parameters:
  ///   - count: Records; at least 1.
  ///   - seed: The number from which everything is drawn.
  /// - Precondition: `count >= 1`.
  public init(count: Int, seed: UInt64) {
    precondition(count >= 1, "\(count) records")
    self.count = count
    self.seed = seed
  }

  /// Makes a CSV file, a piece at a time.
  ///
  /// - Parameter body: Takes the bytes of each piece, in order.
  /// - Throws: What the body throws.
  /// - Complexity: O(n) in the records; the children and a piece of the records stand in memory.
  public func forEachPiece(_ body: ([UInt8]) throws -> Void) rethrows {
    let book = NameBook()
    let owners = owners()
    let children = NamedFamilies(children: owners.children, seed: seed, book: book)
      .children(count: owners.children)
    try body(Array((Self.columns.joined(separator: ",") + "\n").utf8))
    var piece: [UInt8] = []
    for (place, owner) in owners.ofRecord.enumerated() {
      let child = children[Int(owner)]
      let agency = agency(ofRecord: place)
      var clerk = NamedClerk(agency, book: book, seed: seed, record: place)
      let record = clerk.record(of: child)
      let cells = [
        "R" + (place + 1).padded(to: 8), agency.rawValue, record.forename, record.surname,
        record.birth, record.sex, record.ethnicity, record.postcode, record.pupilNumber,
        String(child.number + 1), String(child.household + 1),
      ]
      piece += Array((cells.joined(separator: ",") + "\n").utf8)
      if (place + 1) % Self.perPiece == 0 || place + 1 == count {
        try body(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
  }

  private static let columns = [
    "record_id", "agency", "forename", "surname", "dob", "sex", "ethnicity", "postcode", "upn",
    "true_child_id", "true_household_id",
  ]

  /// The child of each record, in no order, and how many children there are.
  private func owners() -> (ofRecord: [Int32], children: Int) {
    var (owners, child): ([Int32], Int32) = ([], 0)
    var random = RandomStream(seed: seed, .namedRecord, 0, 2)
    while owners.count < count {
      let records = random.weighted([(item: 1, weight: 45), (2, 35), (3, 20)])
      for _ in 0..<min(records, count - owners.count) { owners.append(child) }
      child += 1
    }
    for place in owners.indices.dropFirst().reversed() {
      owners.swapAt(place, random.below(place + 1))
    }
    return (owners, Int(child))
  }

  private func agency(ofRecord place: Int) -> NamedClerk.Agency {
    var random = RandomStream(seed: seed, .namedRecord, place, 3)
    return random.weighted([(item: .school, weight: 50), (.socialCare, 30), (.police, 20)])
  }
}
