/// Whole records of a text, in memory of their own.
final class TextChunk: @unchecked Sendable {
  /// What is known of a chunk, by which threads hand it to one another.
  enum State {
    case free
    case filled
    case taken
    case decoded
  }

  /// The memory; readable for a whole block behind `end` and one byte before the first.
  let bytes: UnsafeMutablePointer<UInt8>
  /// The most bytes it can hold.
  let capacity: Int
  /// Where its first record starts.
  var start = RecordWindow.front
  /// Behind its last record.
  var end = RecordWindow.front
  /// Whether the text ends with it.
  var isLast = false
  /// Whether a carriage return ended what stands before it.
  var isAfterReturn = false
  /// Physical lines in the file before it, where that is known beforehand.
  var linesBefore = 0
  /// Where it stands; guarded by whoever hands it over.
  var state = State.free
  /// What came of it.
  var decoded: ChunkRows?

  /// Makes room.
  init(capacity: Int) {
    self.capacity = capacity
    bytes = .allocate(capacity: RecordWindow.front + capacity + EventMask.width)
    bytes.initialize(repeating: 0, count: RecordWindow.front + capacity + EventMask.width)
  }

  deinit {
    bytes.deallocate()
  }

  /// Its bytes.
  var view: TextView {
    TextView(bytes: bytes, end: end, isLast: isLast)
  }

  /// Empties it.
  func clear() {
    start = RecordWindow.front
    end = RecordWindow.front
    isLast = false
    isAfterReturn = false
    linesBefore = 0
    decoded = nil
  }

  /// Adds bytes behind its last.
  func add(_ more: UnsafeBufferPointer<UInt8>) {
    precondition(
      end - RecordWindow.front + more.count <= capacity, "\(more.count) more bytes in a chunk")
    if let base = more.baseAddress { (bytes + end).update(from: base, count: more.count) }
    end += more.count
  }

  /// A copy of its bytes.
  var rest: [UInt8] {
    Array(UnsafeBufferPointer(start: bytes + start, count: end - start))
  }
}

/// What came of a chunk.
struct ChunkRows {
  /// Its rows; lines count from its first.
  var rows: DecodedRows
  /// Line ends in it up to where it was read.
  let lines: Int
  /// Where a record starts that does not end in it; its end where none does.
  let unfinished: Int
}
