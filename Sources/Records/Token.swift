/// A keyed token that stands for an identifier; without the key it cannot be turned back.
public struct Token: Hashable, Comparable, Sendable, BitwiseCopyable, CustomStringConvertible {
  /// The first eight bytes, as a big-endian number.
  public let high: UInt64
  /// The next eight bytes, as a big-endian number.
  public let low: UInt64

  /// The token that stands for an identifier that was not sent.
  public static let missing = Token(high: 0, low: 0)

  /// Creates a token from its two halves.
  ///
  /// - Parameters:
  ///   - high: The first eight bytes, as a big-endian number.
  ///   - low: The next eight bytes, as a big-endian number.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Whether an identifier was sent.
  @inlinable public var isPresent: Bool {
    high | low != 0
  }

  /// A placeholder: a token is personal data and is never printed.
  public var description: String {
    "<token>"
  }

  /// The token's bytes, for the restricted store alone; sixteen of them.
  public var bytes: [UInt8] {
    [high, low].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) } }
  }

  /// Creates a token from its bytes, or nothing where they are not sixteen.
  ///
  /// - Parameter bytes: Sixteen bytes, as `bytes` gives them.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    let halves = [bytes[..<8], bytes[8...]].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    self.init(high: halves[0], low: halves[1])
  }

  /// Orders tokens by their bytes.
  ///
  /// - Parameters:
  ///   - lhs: A token.
  ///   - rhs: Another token.
  /// - Returns: Whether the first comes earlier.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.high, lhs.low) < (rhs.high, rhs.low)
  }
}
