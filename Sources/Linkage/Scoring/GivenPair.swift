/// Two records and what another engine says of them.
public struct GivenPair: Sendable, Hashable {
  /// One record.
  public let left: UInt32
  /// The other record.
  public let right: UInt32
  /// Logarithm to base 2 of the odds that they are one child.
  public let weight: Double
  /// The chance that they are two relatives.
  public let relative: Double

  /// Creates a pair.
  ///
  /// - Parameters:
  ///   - left: One record, by its place in the table.
  ///   - right: The other record.
  ///   - weight: Logarithm to base 2 of the odds that they are one child.
  ///   - relative: The chance that they are two relatives; a fraction.
  public init(_ left: UInt32, _ right: UInt32, weight: Double, relative: Double) {
    self.left = left
    self.right = right
    self.weight = weight
    self.relative = relative
  }
}
