/// The codes of all records, record by record, so that a pair touches two places of memory.
final class RecordCodes: @unchecked Sendable {
  // Written once, before it is shared.
  let codes: UnsafeMutablePointer<UInt32>
  /// Codes per record.
  let stride: Int
  /// How many records there are.
  let count: Int

  init(columns: [DerivedColumn], of table: ComparisonTable) {
    stride = max(1, columns.count)
    count = table.count
    codes = .allocate(capacity: max(1, table.count * stride))
    codes.initialize(repeating: 0, count: max(1, table.count * stride))
    for (offset, column) in columns.enumerated() { fill(offset, column, table) }
  }

  deinit {
    codes.deallocate()
  }

  private func fill(_ offset: Int, _ column: DerivedColumn, _ table: ComparisonTable) {
    let (codes, stride) = (self.codes, self.stride)
    table.columns[column.base].codes.withUnsafeBufferPointer { source in
      guard let map = column.map else {
        for record in 0..<source.count { codes[record * stride + offset] = source[record] }
        return
      }
      map.withUnsafeBufferPointer { map in
        for record in 0..<source.count {
          codes[record * stride + offset] = map[Int(source[record])]
        }
      }
    }
  }
}
