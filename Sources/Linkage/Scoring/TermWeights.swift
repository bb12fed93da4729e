import Foundation

/// How much rarer or commoner than usual each value of a column is.
struct TermWeights: Sendable {
  /// Where the codes stand in a record.
  let offset: Int
  /// Whether relatives share the field, so that its rarity says nothing against them.
  let isShared: Bool
  // By code the natural logarithm of the value's frequency; of the missing none.
  private let frequencies: [Double]
  private let usual: Double
  private let weight: Double
  private let minimum: Double

  init(
    _ frequency: TermFrequency, offset: Int, isShared: Bool, usual: Double, counts: [Int]
  ) {
    let total = Double(counts.dropFirst().reduce(0, +))
    self.offset = offset
    self.isShared = isShared
    self.usual = log(usual)
    weight = frequency.weight
    minimum = frequency.minimum > 0 ? log(frequency.minimum) : -Double.infinity
    frequencies = counts.enumerated().map { code, count in
      code == 0 || count == 0 ? .nan : log(Double(count) / total)
    }
  }

  /// What is added to the logarithm of a stranger's chance for two codes.
  ///
  /// The commoner of both values counts; where one is missing, the other alone.
  @inline(__always)
  func adjustment(_ left: UInt32, _ right: UInt32) -> Double {
    let (one, other) = (frequency(left), frequency(right))
    guard let common = one.map({ Swift.max($0, other ?? $0) }) ?? other else { return 0 }
    return weight * (Swift.max(common, minimum) - usual)
  }

  @inline(__always)
  private func frequency(_ code: UInt32) -> Double? {
    guard code != 0, code != UInt32.max else { return nil }
    let frequency = frequencies[Int(code)]
    return frequency.isNaN ? nil : frequency
  }
}
