/// Makes doubled quotes single, in memory of its own: the bytes read stay as they are.
struct DoubledQuotes: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1024

  /// Makes room.
  init() {
    bytes = .allocate(capacity: capacity)
  }

  deinit {
    bytes.deallocate()
  }

  /// Replaces every quoted cell of a record; the byte before a cell tells whether it is quoted.
  ///
  /// What it writes is valid until the next record.
  mutating func makeSingle(in cells: UnsafeMutableBufferPointer<UnsafeBufferPointer<UInt8>>) {
    reserve(cells.reduce(0) { $0 + $1.count })
    var start = 0
    for index in cells.indices {
      guard let base = cells[index].baseAddress, (base - 1).pointee == CSVByte.quote else {
        continue
      }
      let count = write(cells[index], at: start)
      cells[index] = UnsafeBufferPointer(start: bytes + start, count: count)
      start += count
    }
  }

  private func write(_ cell: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var written = start
    var position = 0
    while position < cell.count {
      bytes[written] = cell[position]
      position += cell[position] == CSVByte.quote ? 2 : 1
      written += 1
    }
    return written - start
  }

  private mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    bytes.deallocate()
    capacity = count * 2
    bytes = .allocate(capacity: capacity)
  }
}
