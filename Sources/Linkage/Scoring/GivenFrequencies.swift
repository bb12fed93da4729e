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
  // By code of the other column the same for a value that was not counted beside it.
  private let unseen: [Float]

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
    self.init(
      GivenTally(column, other), of: column.frequencies,
      total: column.codes.count { $0 != ComparisonColumn.missing }, offset: offset,
      values: (column.values.count, other.values.count))
  }

  /// The same of counts that were made before; values that came since stand beside nothing.
  ///
  /// - Parameters:
  ///   - tally: How often values stand beside each other.
  ///   - ofValues: How often each value stands anywhere, by code.
  ///   - total: How many records have any value.
  ///   - offset: Where the codes of the other column stand in a record.
  ///   - values: How many values both columns have now.
  init(
    _ tally: GivenTally, of ofValues: [Int], total: Int, offset: Int,
    values: (own: Int, other: Int)
  ) {
    self.offset = offset
    let rest = values.own + 2 - tally.starts.count
    starts = tally.starts + [UInt32](repeating: tally.starts.last ?? 0, count: max(0, rest))
    givenCodes = tally.givenCodes
    let all = Double(total)
    let givens = (0...values.other).map { code in
      let whole = code < tally.wholes.count ? Double(tally.wholes[code]) : 0
      return max(0, whole - Self.own) + Self.assumed
    }
    var lifts: [Float] = []
    lifts.reserveCapacity(tally.counts.count)
    for value in 0..<(tally.starts.count - 1) {
      let whole = Double(ofValues[value])
      for entry in Int(tally.starts[value])..<Int(tally.starts[value + 1]) {
        let others = max(0, Double(tally.counts[entry]) - Self.own)
        let given = givens[Int(tally.givenCodes[entry])]
        lifts.append(Float(log((others / whole * all + Self.assumed) / given)))
      }
    }
    self.lifts = lifts
    unseen = givens.map { Float(log(Self.assumed / $0)) }
  }

  /// What the other column adds to the logarithm of a stranger's chance of a value; 0 where one of
  /// the two has none, or they differ.
  @inline(__always)
  func lift(_ code: UInt32, _ left: UInt32, _ right: UInt32) -> Double {
    guard left != ComparisonColumn.missing, left == right else { return 0 }
    var (low, high) = (Int(starts[Int(code)]), Int(starts[Int(code) + 1]))
    while high - low > 1 {
      let middle = (low + high) / 2
      if UInt32(givenCodes[middle]) <= left { low = middle } else { high = middle }
    }
    guard low < high, UInt32(givenCodes[low]) == left else { return Double(unseen[Int(left)]) }
    return Double(lifts[low])
  }
}
