/// Bytes of a text in memory, in which records are found; a whole block behind `end` is readable.
struct TextView {
  /// The memory.
  let bytes: UnsafeMutablePointer<UInt8>
  /// Behind the last byte.
  let end: Int
  /// Whether the text ends there.
  let isLast: Bool
}
