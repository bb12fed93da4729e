/// Of every text of a column its length and hashes of its first and last half, so that most texts
/// that are more than one edit apart are told without being read.
///
/// An edit, or a swap of neighbours, that leaves the length as it is leaves one of the halves as it
/// is, where the halves leave out one byte between them.
final class TextHalves: @unchecked Sendable {
  // By code, the missing first; written once, before they are shared.
  let packed: UnsafeMutablePointer<UInt64>

  private static let textsPerChunk = 1 << 14
  private static let halfBits: UInt64 = 28
  private static let halfMask: UInt64 = 1 << halfBits - 1

  /// Hashes the halves of all texts of a column.
  ///
  /// - Complexity: O(n) in the bytes of the texts.
  init(_ values: FrozenValues) {
    let count = values.values.count
    packed = .allocate(capacity: count + 1)
    packed.initialize(to: 0)
    let (own, chunk) = (self, Self.textsPerChunk)
    _ = Workers.map((count + chunk - 1) / chunk) { piece in
      for code in piece * chunk + 1...min((piece + 1) * chunk, count) {
        (own.packed + code).initialize(to: Self.halves(of: values.view.text(UInt32(code))))
      }
    }
  }

  deinit {
    packed.deallocate()
  }

  /// Whether two texts of given halves may be at most one edit apart; where not, they are not.
  @inline(__always)
  static func mayBeWithinOne(_ one: UInt64, _ other: UInt64) -> Bool {
    let difference = one ^ other
    // Texts of different lengths, or of 255 bytes and more, whose lengths are not told, must be read.
    if difference >> (2 * halfBits) != 0 || one >> (2 * halfBits) == 0xFF { return true }
    return difference & halfMask == 0 || difference >> halfBits & halfMask == 0
  }

  private static func halves(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let middle = max(0, text.count - 1) / 2
    let last = max(0, text.count - middle - 1)
    return UInt64(min(text.count, 0xFF)) << (2 * halfBits)
      | hash(text, 0..<middle) << halfBits | hash(text, text.count - last..<text.count)
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    ByteHash.of(UnsafeBufferPointer(rebasing: text[range])) & halfMask
  }
}
