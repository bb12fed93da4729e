import CLanes

/// HMAC-SHA-256 after its key: the inner and the outer state, from which every code starts.
///
/// Who has them can make tokens, so they are wiped when they go.
final class KeyedStates: Sendable {
  /// Bytes of a block.
  static let blockBytes = 64
  private static let words = 8
  private static let initial: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]

  // Written once, before anyone else sees them.
  nonisolated(unsafe) private let states: UnsafeMutablePointer<UInt32>

  /// Takes the key in.
  ///
  /// - Parameter key: At most 64 bytes.
  init(key: UnsafeRawBufferPointer) {
    precondition(key.count <= Self.blockBytes, "a key of \(key.count) bytes")
    states = .allocate(capacity: 2 * Self.words)
    for (half, pad) in [UInt8(0x36), 0x5C].enumerated() {
      var block = [UInt8](repeating: pad, count: Self.blockBytes)
      for (index, byte) in key.enumerated() { block[index] ^= byte }
      let state = states + half * Self.words
      state.initialize(from: Self.initial, count: Self.words)
      lanes_sha256(state, block)
      for index in block.indices { block[index] = 0 }
    }
  }

  deinit {
    states.update(repeating: 0, count: 2 * Self.words)
    states.deallocate()
  }

  /// The state after the key and its inner padding; eight words.
  var inner: UnsafePointer<UInt32> {
    UnsafePointer(states)
  }

  /// The state after the key and its outer padding; eight words.
  var outer: UnsafePointer<UInt32> {
    UnsafePointer(states + Self.words)
  }
}
