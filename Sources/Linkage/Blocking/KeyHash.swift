/// Hashes of keys: the sum of a key's codes, each times an odd number of its place, modulo 2³².
///
/// Pairs under one hash are held against the keys themselves before they are compared.
///
/// > Source: after the multilinear hashing of D. Lemire, O. Kaser (2014), Strongly universal string
/// > hashing is fast, which draws its numbers at random and computes with twice the digits.
enum KeyHash {
  /// A column of a key, and what its codes are multiplied with.
  struct Part: Sendable {
    let column: Int
    let factor: UInt32
  }

  /// The parts of a key of some columns, in their order.
  static func parts(_ columns: some Sequence<Int>) -> [Part] {
    columns.enumerated().map {
      Part(column: $1, factor: UInt32(truncatingIfNeeded: ByteHash.mix(UInt64($0 + 1))) | 1)
    }
  }

  /// The hash of a record's key.
  ///
  /// - Parameters:
  ///   - codes: The codes of the record.
  ///   - parts: The parts of the key, by their places among these.
  /// - Returns: The hash, never 0; nothing where a part is missing.
  @inline(__always)
  static func of(
    _ codes: UnsafeMutablePointer<UInt32>, _ parts: UnsafeBufferPointer<Part>
  ) -> UInt32? {
    var sum: UInt32 = 0
    for part in parts {
      let code = codes[part.column]
      if isMissing(code) { return nil }
      sum &+= code &* part.factor
    }
    return of(sum)
  }

  /// The hash of which this is the sum.
  @inline(__always)
  static func of(_ sum: UInt32) -> UInt32 {
    max(sum, 1)
  }

  /// Whether a code stands for nothing sent, or for a value that the other side cannot have.
  @inline(__always)
  static func isMissing(_ code: UInt32) -> Bool {
    code &+ 1 <= 1
  }
}
