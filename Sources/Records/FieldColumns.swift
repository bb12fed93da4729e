/// Columns of some fields of one kind, side by side in memory of their own.
struct FieldColumns<Value: Equatable & BitwiseCopyable>: ~Copyable {
  /// How many fields have a column.
  let count: Int
  /// Position of each column's field, ascending.
  let fields: UnsafeMutablePointer<Int>
  private let values: UnsafeMutablePointer<Value>
  // No power of two: columns whose rows fall into one set of the cache push one another out.
  private let stride: Int
  private let missing: Value

  /// Makes room.
  init(_ fields: UnsafeBufferPointer<Int>, of capacity: Int, missing: Value) {
    count = fields.count
    self.fields = .allocate(capacity: max(1, fields.count))
    for (index, field) in fields.enumerated() { self.fields[index] = field }
    stride = capacity + 80 / MemoryLayout<Value>.stride
    self.missing = missing
    values = .allocate(capacity: max(1, fields.count * stride))
  }

  deinit {
    fields.deallocate()
    values.deallocate()
  }

  /// Puts a row's value into a column.
  @inline(__always)
  func put(_ value: Value, _ index: Int, _ place: Int) {
    values[index * stride + place] = value
  }

  /// The column of a field.
  func index(of field: Int) -> Int {
    for index in 0..<count where fields[index] == field { return index }
    preconditionFailure("no column for field \(field)")
  }

  /// Copies the columns in which a row has a value.
  func fill(_ columns: inout [[Value]], rows: Int) {
    for index in 0..<count {
      let column = UnsafeBufferPointer(start: values + index * stride, count: rows)
      guard column.contains(where: { $0 != missing }) else { continue }
      columns[fields[index]] = Array(column)
    }
  }
}
