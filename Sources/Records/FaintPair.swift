/// A pair of units that weighs too little to take part, remembered because it may weigh more on
/// another night.
///
/// Most remembered pairs are of this kind, so one is three numbers of eight bytes.
public struct FaintPair: Sendable, Hashable, BitwiseCopyable {
  /// The place of the first unit among those remembered; below that of the second.
  public let left: UInt32
  /// The place of the second unit.
  public let right: UInt32
  /// The place of the blocking rule that brought the pair, from 0.
  public let rule: Int64
  /// The levels by comparison, packed as the model lays them out.
  public let pattern: UInt64

  /// Creates a pair.
  ///
  /// - Parameters:
  ///   - left: The place of the first unit.
  ///   - right: The place of the second unit.
  ///   - rule: The place of the blocking rule that brought the pair.
  ///   - pattern: The levels by comparison, packed.
  public init(left: UInt32, right: UInt32, rule: Int64, pattern: UInt64) {
    (self.left, self.right, self.rule, self.pattern) = (left, right, rule, pattern)
  }
}
