/// How often values of a column stand beside each value of another.
public struct GivenTally: Sendable, Hashable {
  /// By code of the value where its entries start, and behind the last one where they end.
  public private(set) var starts: [UInt32] = [0]
  /// Of every entry the code of the other column, ascending for each value.
  public private(set) var givenCodes: [UInt8] = []
  /// Of every entry how many records have both.
  public private(set) var counts: [UInt32] = []
  /// By code of the other column how many records have it beside any value.
  public private(set) var wholes: [UInt32]

  /// Counts; combinations that no record has take no room.
  ///
  /// - Complexity: O(n) in the records, and in the values times those of the other column.
  init(_ column: ComparisonColumn, _ other: ComparisonColumn) {
    let ofValues = column.frequencies
    wholes = [UInt32](repeating: 0, count: other.values.count + 1)
    let beside = Self.beside(column, other, ofValues)
    var (histogram, place) = ([UInt32](repeating: 0, count: wholes.count), ofValues[0])
    starts.reserveCapacity(ofValues.count + 1)
    starts.append(0)
    for count in ofValues.dropFirst() {
      for given in beside[place..<place + count] { histogram[Int(given)] += 1 }
      place += count
      take(&histogram, of: count)
    }
  }

  /// Takes counts that were kept; nothing where they cannot be counts of columns.
  ///
  /// - Parameters:
  ///   - starts: By code where the entries start, and where the last ones end.
  ///   - givenCodes: Of every entry the code of the other column.
  ///   - counts: Of every entry how many records have both.
  ///   - wholes: By code of the other column how many records have it beside any value.
  public init?(starts: [UInt32], givenCodes: [UInt8], counts: [UInt32], wholes: [UInt32]) {
    guard starts.first == 0, starts.count > 1, starts.last.map(Int.init) == counts.count,
      givenCodes.count == counts.count, givenCodes.allSatisfy({ Int($0) < wholes.count }),
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.starts = starts
    self.givenCodes = givenCodes
    self.counts = counts
    self.wholes = wholes
  }

  private init(like tally: GivenTally) {
    wholes = tally.wholes
  }

  /// The same of some of the values, in other codes.
  ///
  /// - Parameter origins: By code there the code here, the missing first.
  /// - Returns: The tally; wholes stay those of all values.
  func among(_ origins: [UInt32]) -> GivenTally {
    var tally = GivenTally(like: self)
    for code in origins.map(Int.init) {
      if code + 1 < starts.count {
        let entries = Int(starts[code])..<Int(starts[code + 1])
        tally.givenCodes += givenCodes[entries]
        tally.counts += counts[entries]
      }
      tally.starts.append(UInt32(tally.counts.count))
    }
    return tally
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

  private mutating func take(_ histogram: inout [UInt32], of count: Int) {
    if count > 0 {
      for given in histogram.indices where histogram[given] > 0 {
        if given > 0 {
          givenCodes.append(UInt8(given))
          counts.append(histogram[given])
          wholes[given] += histogram[given]
        }
        histogram[given] = 0
      }
    }
    starts.append(UInt32(givenCodes.count))
  }
}
