import CLanes

/// Where in sixty-four bytes of CSV something happens.
///
/// The processor compares sixteen bytes at a time. Swift's own vector types fall back to
/// unspecialised code without warning, thirty times slower, so this stands in C.
struct EventMask {
  /// The bytes looked at together.
  static let width = 64

  /// What was found, one bit per byte, the first byte lowest.
  struct Block {
    /// Delimiters, quotes and the bytes up to 0D, among them both line ends and NUL.
    let events: UInt64
    /// Whether a byte is not ASCII.
    let hasWideBytes: Bool
  }

  private let delimiter: UInt8

  /// Looks for one delimiter.
  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// Looks at the bytes of one block, all of which must be readable memory.
  @inline(__always)
  func block(at bytes: UnsafePointer<UInt8>) -> Block {
    let found = lanes_look(bytes, delimiter)
    return Block(events: found.events, hasWideBytes: found.wide != 0)
  }
}
