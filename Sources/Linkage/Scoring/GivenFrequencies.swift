import Foundation

/// How much commoner values of a column are among records with a value of another, such as a name
/// among those of one origin.
///
/// Names go with origins and sexes: two strangers of one minority share a name, and then a second
/// one, far more often than names and origins by themselves say.
struct GivenFrequencies: Sendable {
  /// Where the codes of the other column stand in a record.
  let offset: Int
  private let width: Int
  // By code of the value and of the other column the logarithm of how many times as common.
  private let lifts: [Float]

  /// How many values a column may have that others go with.
  static let most = 100
  /// A value is held to be as common as usual, as far as so many more records would tell.
  private static let assumed = 200.0
  /// Both records of a pair have the value: they tell nothing of how common it is.
  private static let own = 2.0

  init(of column: ComparisonColumn, given other: ComparisonColumn, offset: Int) {
    self.offset = offset
    width = other.values.count + 1
    lifts = Self.lifts(of: column, given: other, width)
  }

  private static func lifts(
    of column: ComparisonColumn, given other: ComparisonColumn, _ width: Int
  ) -> [Float] {
    var counts = [Int32](repeating: 0, count: (column.values.count + 1) * width)
    for (code, given) in zip(column.codes, other.codes) where code != 0 {
      counts[Int(code) * width + Int(given)] += 1
    }
    let values = column.frequencies.map(Double.init)
    let all = values.dropFirst().reduce(0, +)
    let wholes = (0..<width).map { given in
      Double((1..<max(1, values.count)).reduce(0) { $0 + Int(counts[$1 * width + given]) })
    }
    return counts.indices.map { place in
      let (value, given) = place.quotientAndRemainder(dividingBy: width)
      guard given != 0, values[value] > 0, value != 0 else { return 0 }
      let others = max(0, Double(counts[place]) - own)
      return Float(
        log(
          (others / values[value] * all + assumed) / (max(0, wholes[given] - own) + assumed)))
    }
  }

  /// What the other column adds to the logarithm of a stranger's chance of a value; 0 where one of
  /// the two has none, or they differ.
  @inline(__always)
  func lift(_ code: UInt32, _ left: UInt32, _ right: UInt32) -> Double {
    guard left != ComparisonColumn.missing, left == right else { return 0 }
    return Double(lifts[Int(code) * width + Int(left)])
  }
}
