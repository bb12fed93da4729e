/// Where chunks meet: whether each ended where the next was cut, and what is done where it did not.
///
/// A stray quote may have the text cut inside a field. The chunk then ends with a record that is
/// unfinished, and the next is decoded anew behind it.
struct ChunkJoint {
  private let cap: Int
  private let decoder: ChunkDecoder
  private var unfinished: [UInt8] = []

  /// Bytes that hold no whole record and ended the cutting.
  var rest: [UInt8]?

  /// Creates a joint before the first chunk.
  ///
  /// - Parameters:
  ///   - cap: The longest record that is kept; bytes.
  ///   - decoder: Decodes anew.
  init(cap: Int, decoder: ChunkDecoder) {
    self.cap = cap
    self.decoder = decoder
  }

  /// Whether the rest is to be read record by record.
  var isSlow: Bool {
    rest != nil || unfinished.count > cap
  }

  /// What was read and not used.
  var unread: [UInt8] {
    unfinished + (rest ?? [])
  }

  /// Joins the next chunk to those before.
  ///
  /// - Parameter chunk: The chunk, decoded as if a record started with it.
  /// - Returns: What came of it, or nothing where it is to be read record by record.
  mutating func join(_ chunk: TextChunk) -> ChunkRows? {
    guard unfinished.count <= cap else {
      unfinished += chunk.rest
      return nil
    }
    guard !unfinished.isEmpty else {
      let rows = chunk.decoded
      keep(chunk, rows)
      return rows
    }
    let whole = TextChunk(capacity: unfinished.count + chunk.rest.count)
    unfinished.withUnsafeBufferPointer { whole.add($0) }
    chunk.rest.withUnsafeBufferPointer { whole.add($0) }
    whole.isLast = chunk.isLast
    let rows = decoder.decode(whole)
    keep(whole, rows)
    return rows
  }

  private mutating func keep(_ chunk: TextChunk, _ rows: ChunkRows?) {
    let start = rows?.unfinished ?? chunk.end
    unfinished = Array(
      UnsafeBufferPointer(start: chunk.bytes + start, count: max(0, chunk.end - start)))
  }
}
