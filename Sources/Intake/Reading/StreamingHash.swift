import Crypto
import Vocabulary

/// The SHA-256 of bytes that come piece by piece.
struct StreamingHash {
  private var hash = SHA256()

  /// Takes the next bytes in.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// The hash of everything taken in so far.
  func finish() -> ContentHash {
    ContentHash(digest: Array(hash.finalize()))
  }
}
