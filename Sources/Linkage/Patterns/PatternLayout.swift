/// Where each comparison's level stands in a packed pattern.
///
/// A pattern holds the levels of a pair in 64 bits, the first comparison lowest.
struct PatternLayout: Sendable {
  /// How far the level of each comparison is shifted.
  let shifts: [UInt64]
  /// The bits of each comparison's level, without shift.
  let masks: [UInt64]

  init(levels: [Int]) {
    var shift: UInt64 = 0
    var (shifts, masks): ([UInt64], [UInt64]) = ([], [])
    for count in levels {
      let bits = UInt64(max(1, Int.bitWidth - (count - 1).leadingZeroBitCount))
      shifts.append(shift)
      masks.append((1 << bits) - 1)
      shift += bits
    }
    precondition(shift <= 64, "levels of \(shift) bits in one pattern")
    self.shifts = shifts
    self.masks = masks
  }

  /// Bits that the levels of some comparisons take.
  static func bits(levels: [Int]) -> Int {
    levels.reduce(0) { $0 + max(1, Int.bitWidth - ($1 - 1).leadingZeroBitCount) }
  }

  /// The level of one comparison.
  @inline(__always)
  func level(_ comparison: Int, of pattern: UInt64) -> Int {
    Int(truncatingIfNeeded: pattern >> shifts[comparison] & masks[comparison])
  }

  /// The levels of all comparisons.
  func levels(of pattern: UInt64) -> [Int] {
    shifts.indices.map { level($0, of: pattern) }
  }
}
