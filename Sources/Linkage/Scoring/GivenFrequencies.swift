import Foundation

/// How much commoner values of a column are among records with a value of another, such as a name
/// among those of one origin.
///
/// Names go with origins and sexes: two strangers of one minority share a name, and then a second
/// one, far more often than names and origins by themselves say.
struct GivenFrequencies: Sendable {
  /// Where the codes of the other column stand in a record.
  let offset: Int
  // By code of the value where its entries start, and behind the last one where they end.
  private let starts: [UInt32]
  // Of every entry the code of the other column, ascending for each value.
  private let givenCodes: [UInt8]
  // Of every entry the logarithm of how many times as common.
  private let lifts: [Float]

  /// How many combinations of values are kept.
  var count: Int {
    lifts.count
  }

  /// How many values a column may have that others go with.
  static let most = 100
  /// A value is held to be as common as usual, as far as so many more records would tell.
  private static let assumed = 200.0
  /// Both records of a pair have the value: they tell nothing of how common it is.
  private static let own = 2.0

  /// Counts values by what they go with; combinations that no record has take no room.
  ///
  /// - Complexity: O(n) in the records, and in the values times those of the other column.
  init(of column: ComparisonColumn, given other: ComparisonColumn, offset: Int) {
    precondition(other.values.count <= Int(UInt8.max), "\(other.values.count) values to go with")
    self.offset = offset
    let tally = Tally(column, other)
    (starts, givenCodes) = (tally.starts, tally.givenCodes)
    let all = Double(tally.ofValues.dropFirst().reduce(0, +))
    let wholes = tally.wholes.map(Double.init)
    var lifts: [Float] = []
    lifts.reserveCapacity(tally.counts.count)
    for value in tally.ofValues.indices {
      let whole = Double(tally.ofValues[value])
      for entry in Int(tally.starts[value])..<Int(tally.starts[value + 1]) {
        let others = max(0, Double(tally.counts[entry]) - Self.own)
        let given = max(0, wholes[Int(tally.givenCodes[entry])] - Self.own) + Self.assumed
        lifts.append(Float(log((others / whole * all + Self.assumed) / given)))
      }
    }
    self.lifts = lifts
  }

  /// How often values stand beside each value of the other column.
  private struct Tally {
    /// By code how often a value stands anywhere, the missing first.
    let ofValues: [Int]
    var starts: [UInt32] = [0]
    var givenCodes: [UInt8] = []
    var counts: [Int32] = []
    /// By code of the other column how many records have both.
    var wholes: [Int]

    init(_ column: ComparisonColumn, _ other: ComparisonColumn) {
      ofValues = column.frequencies
      wholes = [Int](repeating: 0, count: other.values.count + 1)
      let beside = Self.beside(column, other, ofValues)
      var (histogram, place) = ([Int32](repeating: 0, count: wholes.count), ofValues[0])
      starts.reserveCapacity(ofValues.count + 1)
      starts.append(0)
      for count in ofValues.dropFirst() {
        for given in beside[place..<place + count] { histogram[Int(given)] += 1 }
        place += count
        take(&histogram, of: count)
      }
    }

    // The other column's codes, put in order of the values beside which they stand.
    private static func beside(
      _ column: ComparisonColumn, _ other: ComparisonColumn, _ counts: [Int]
    ) -> [UInt8] {
      var next = counts.indices.map { _ in 0 }
      for value in counts.indices.dropFirst() { next[value] = next[value - 1] + counts[value - 1] }
      var beside = [UInt8](repeating: 0, count: column.codes.count)
      for (code, given) in zip(column.codes, other.codes) {
        beside[next[Int(code)]] = UInt8(truncatingIfNeeded: given)
        next[Int(code)] += 1
      }
      return beside
    }

    private mutating func take(_ histogram: inout [Int32], of count: Int) {
      if count > 0 {
        for given in histogram.indices where histogram[given] > 0 {
          if given > 0 {
            givenCodes.append(UInt8(given))
            counts.append(histogram[given])
            wholes[given] += Int(histogram[given])
          }
          histogram[given] = 0
        }
      }
      starts.append(UInt32(givenCodes.count))
    }
  }

  /// What the other column adds to the logarithm of a stranger's chance of a value; 0 where one of
  /// the two has none, or they differ.
  @inline(__always)
  func lift(_ code: UInt32, _ left: UInt32, _ right: UInt32) -> Double {
    guard left != ComparisonColumn.missing, left == right else { return 0 }
    // Both have it beside the value, so there is such an entry.
    var (low, high) = (Int(starts[Int(code)]), Int(starts[Int(code) + 1]))
    while high - low > 1 {
      let middle = (low + high) / 2
      if UInt32(givenCodes[middle]) <= left { low = middle } else { high = middle }
    }
    return Double(lifts[low])
  }
}
