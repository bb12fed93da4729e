/// Cuts a text into chunks of whole records, the same whoever decodes them.
struct ChunkSource: ~Copyable {
  /// Bytes without which nothing more is read into a chunk.
  static let leastRoom = 64

  private var text: TextSource
  private let delimiter: UInt8
  private let chunk: Int
  private var carry: [UInt8] = []
  private var isAtEnd = false

  /// Starts at the beginning of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - delimiter: The byte between cells.
  ///   - chunk: Bytes read at once.
  init(_ text: consuming TextSource, delimiter: UInt8, chunk: Int) {
    self.text = text
    self.delimiter = delimiter
    self.chunk = chunk
  }

  /// Fills a chunk with the next whole records.
  ///
  /// - Parameter next: An empty chunk.
  /// - Returns: False where its bytes hold no whole record: one is longer than a chunk.
  /// - Throws: `ReadingError` where the file cannot be read.
  mutating func fill(_ next: TextChunk) throws(ReadingError) -> Bool {
    carry.withUnsafeBufferPointer { next.add($0) }
    carry.removeAll(keepingCapacity: true)
    while !isAtEnd {
      let room = min(chunk, RecordWindow.front + next.capacity - next.end)
      guard room >= Self.leastRoom else { return false }
      let free = UnsafeMutableBufferPointer(start: next.bytes + next.end, count: room)
      let count = try text.fill(free)
      next.end += count
      isAtEnd = count == 0
      let cut = RecordEnds.last(
        in: next.bytes, from: next.start, to: next.end, delimiter: delimiter)
      if !isAtEnd, let cut {
        keep(next, behind: cut)
        return true
      }
    }
    next.isLast = true
    return true
  }

  /// Gives the text back, with bytes before it that were read and not used.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The text.
  consuming func text(behind bytes: [UInt8]) -> TextSource {
    text.putBack(bytes + carry)
    return text
  }

  private mutating func keep(_ next: TextChunk, behind cut: Int) {
    carry.append(contentsOf: UnsafeBufferPointer(start: next.bytes + cut, count: next.end - cut))
    next.end = cut
  }
}
