/// Sizes by which CSV is read; what comes of a file does not depend on the chunk.
struct CSVSizes: Sendable {
  /// Bytes read at once: what is read, decoded and written fits a core's own cache.
  var chunk = 1 << 18
  /// The longest row that is kept; bytes.
  var record = 1 << 20
}
