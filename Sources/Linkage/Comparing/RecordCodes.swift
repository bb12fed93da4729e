import Dispatch

/// The codes of all records, record by record, so that a pair touches two places of memory.
final class RecordCodes: @unchecked Sendable {
  // Written once, before it is shared.
  let codes: UnsafeMutablePointer<UInt32>
  /// Codes per record.
  let stride: Int
  /// How many records there are.
  let count: Int

  private static let recordsPerChunk = 1 << 12

  init(columns: [DerivedColumn], of table: ComparisonTable) {
    stride = max(1, columns.count)
    count = table.count
    codes = .allocate(capacity: max(1, table.count * stride))
    let (own, chunk) = (self, Self.recordsPerChunk)
    DispatchQueue.concurrentPerform(iterations: (table.count + chunk - 1) / chunk) { piece in
      let records = piece * chunk..<min((piece + 1) * chunk, table.count)
      for (offset, column) in columns.enumerated() { own.fill(offset, column, table, records) }
    }
  }

  deinit {
    codes.deallocate()
  }

  /// Reads something of every record of some pairs, one after the other.
  ///
  /// The processor waits for many places of memory at once that way; who looks at one pair after
  /// the other waits for each.
  ///
  /// - Returns: What was read, put together; without it the compiler would leave the reads out.
  @discardableResult
  @inline(never)
  func bringNear(_ pairs: PairBatch) -> UInt32 {
    var read: UInt32 = 0
    for index in 0..<pairs.count {
      let (left, right) = (Int(pairs.left[index]) * stride, Int(pairs.right[index]) * stride)
      for line in Swift.stride(from: 0, to: stride, by: Self.codesPerLine) {
        read ^= codes[left + line] ^ codes[right + line]
      }
    }
    return read
  }

  private static let codesPerLine = 16

  // Some records at a time, so that what is written stays near the processor.
  private func fill(
    _ offset: Int, _ column: DerivedColumn, _ table: ComparisonTable, _ records: Range<Int>
  ) {
    let (codes, stride) = (self.codes, self.stride)
    table.columns[column.base].codes.withUnsafeBufferPointer { source in
      guard let map = column.map else {
        for record in records { codes[record * stride + offset] = source[record] }
        return
      }
      map.withUnsafeBufferPointer { map in
        for record in records { codes[record * stride + offset] = map[Int(source[record])] }
      }
    }
  }
}
