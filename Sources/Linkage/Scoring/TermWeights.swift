import Foundation

/// How much rarer or commoner than usual each value of a column is.
///
/// It is asked once for every pair: what it looks at is used where it lies, so that workers do not
/// wait for each other's counts of references.
struct TermWeights {
  /// Where the codes stand in a record.
  let offset: Int
  /// Whether relatives share the field, so that its rarity says nothing against them.
  let isShared: Bool
  // By code the natural logarithm of the value's frequency; of the missing none.
  private let frequencies: [Double]
  // Of a column of sets: the sets, and the same of each member.
  private let areSets: Bool
  private let sets: TokenSets
  private let members: [UInt32: Double]
  private var unseen = 0.0
  private let usual: Double
  /// How far the weight follows how common values are: 1 fully.
  let weight: Double
  private let minimum: Double
  /// Columns that the values go with.
  private let given: UnsafeMutableBufferPointer<GivenFrequencies>

  init(
    _ frequency: TermFrequency, offset: Int, isShared: Bool, usual: Double, counts: [Int],
    total: Int, values: Int? = nil, given: [GivenFrequencies]
  ) {
    let total = Double(total)
    self.offset = offset
    self.isShared = isShared
    self.usual = log(usual)
    weight = frequency.weight
    minimum = frequency.minimum > 0 ? log(frequency.minimum) : -Double.infinity
    (areSets, sets, members) = (false, TokenSets(), [:])
    self.given = .allocate(capacity: given.count)
    _ = self.given.initialize(fromContentsOf: given)
    // Of counts that were made before, values that came since count as seen once.
    let (least, rest) = (values == nil ? 0 : 1, max(0, (values ?? 0) + 1 - counts.count))
    frequencies = (counts + [Int](repeating: 0, count: rest)).enumerated().map { code, count in
      code == 0 || max(count, least) == 0 ? .nan : log(Double(max(count, least)) / max(total, 1))
    }
  }

  /// The same of a column of sets, by how common their members are.
  ///
  /// A member that was hardly ever counted is held to be as common as usual, as far as twenty more
  /// records would tell.
  init(
    _ frequency: TermFrequency, offset: Int, isShared: Bool, usual: Double, sets: TokenSets,
    counts: [UInt32: Int]
  ) {
    let total = Double(counts.values.reduce(0, +)) + Self.assumed
    self.offset = offset
    self.isShared = isShared
    self.usual = log(usual)
    weight = frequency.weight
    minimum = frequency.minimum > 0 ? log(frequency.minimum) : -Double.infinity
    (areSets, self.sets) = (true, sets)
    given = .allocate(capacity: 0)
    frequencies = []
    members = counts.mapValues { log((Double($0) + Self.assumed * usual) / total) }
    unseen = log(Self.assumed * usual / total)
  }

  private static let assumed = 20.0

  /// Gives its memory up; it is not asked again.
  func deallocate() {
    given.deinitialize()
    given.deallocate()
  }

  /// What is added to the logarithm of a stranger's chance for two records.
  @inline(__always)
  func adjustment(
    _ left: UnsafeMutablePointer<UInt32>, _ right: UnsafeMutablePointer<UInt32>
  ) -> Double {
    let (code, other) = (left[offset], right[offset])
    guard !given.isEmpty, code == other, var common = frequency(code) else {
      return adjustment(code, other)
    }
    for place in given.indices {
      let offset = given[place].offset
      common += given[place].lift(code, left[offset], right[offset])
    }
    return weight * (Swift.max(Swift.min(common, 0), minimum) - usual)
  }

  // The commoner of both values counts; where one is missing, the other alone.
  @inline(__always)
  private func adjustment(_ left: UInt32, _ right: UInt32) -> Double {
    if areSets { return adjustmentOfSets(left, right) }
    let (one, other) = (frequency(left), frequency(right))
    guard let common = one.map({ Swift.max($0, other ?? $0) }) ?? other else { return 0 }
    return weight * (Swift.max(common, minimum) - usual)
  }

  // The rarest member that both share counts.
  private func adjustmentOfSets(_ left: UInt32, _ right: UInt32) -> Double {
    guard left != 0, right != 0 else { return 0 }
    var rarest = Double.infinity
    sets.forEachShared(Int(left) - 1, Int(right) - 1, of: sets) {
      rarest = Swift.min(rarest, members[$0] ?? unseen)
    }
    guard rarest.isFinite else { return 0 }
    return weight * (Swift.max(rarest, minimum) - usual)
  }

  @inline(__always)
  private func frequency(_ code: UInt32) -> Double? {
    guard code != 0, code != UInt32.max else { return nil }
    let frequency = frequencies[Int(code)]
    return frequency.isNaN ? nil : frequency
  }
}
