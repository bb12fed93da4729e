/// The one buffer through which a text of any length passes.
///
/// It holds the record that is being read, up to the cap, and one chunk behind it. A record cut
/// by the chunk's end moves to the front and is scanned again from its start, so that no state
/// crosses the cut.
struct RecordWindow: ~Copyable {
  // Room before the first byte, so that the byte before a cell can always be looked at.
  static let front = EventMask.width

  /// The memory; readable for a whole block behind `end`.
  let bytes: UnsafeMutablePointer<UInt8>
  /// Behind the last byte read.
  private(set) var end = front
  /// Whether the text has no more bytes.
  private(set) var isLast = false

  private let capacity: Int
  private let chunk: Int

  /// Makes room for a record of some bytes and a chunk.
  init(record: Int, chunk: Int) {
    self.chunk = chunk
    capacity = Self.front + record + 1 + chunk
    bytes = .allocate(capacity: capacity + EventMask.width)
    bytes.initialize(repeating: 0, count: capacity + EventMask.width)
  }

  deinit {
    bytes.deallocate()
  }

  /// What is in the window.
  var view: TextView {
    TextView(bytes: bytes, end: end, isLast: isLast)
  }

  /// Moves the bytes from `start` on to the front and reads the next chunk behind them.
  mutating func refill(
    keepingFrom start: Int, from source: inout TextSource
  ) throws(ReadingError) {
    let kept = end - start
    precondition(Self.front + kept + chunk <= capacity, "a record of \(kept) bytes is kept")
    (bytes + Self.front).update(from: bytes + start, count: kept)
    let free = UnsafeMutableBufferPointer(start: bytes + Self.front + kept, count: chunk)
    let count = try source.fill(free)
    end = Self.front + kept + count
    isLast = count == 0
  }
}
