/// Bit vectors of one length, one after another.
public struct BitVectors: Sendable {
  /// Words of each vector.
  public let width: Int
  private(set) var words: [UInt64] = []

  /// Starts without vectors.
  ///
  /// - Parameter bits: Bits of each vector, at least 1.
  public init(bits: Int) {
    precondition(bits >= 1, "vectors of \(bits) bits")
    width = (bits + 63) / 64
  }

  /// How many vectors there are.
  public var count: Int {
    words.count / width
  }

  /// Adds a vector.
  ///
  /// - Parameter vector: Its words, as many as `width`.
  public mutating func append(_ vector: [UInt64]) {
    precondition(vector.count == width, "a vector of \(vector.count) words, not \(width)")
    words.append(contentsOf: vector)
  }

  /// Bits that two vectors share and bits that are set in both, each counted by itself.
  func overlap(_ left: Int, _ right: Int) -> (shared: Int, left: Int, right: Int) {
    var (shared, ones, others) = (0, 0, 0)
    for word in 0..<width {
      let (one, other) = (words[left * width + word], words[right * width + word])
      shared += (one & other).nonzeroBitCount
      ones += one.nonzeroBitCount
      others += other.nonzeroBitCount
    }
    return (shared, ones, others)
  }
}
