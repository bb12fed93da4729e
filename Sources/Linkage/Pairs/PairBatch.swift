/// Some pairs of records, the earlier record left.
struct PairBatch {
  /// The most pairs of a batch.
  static let capacity = 4096

  let left: UnsafeMutablePointer<UInt32>
  let right: UnsafeMutablePointer<UInt32>
  var count = 0

  init() {
    left = .allocate(capacity: Self.capacity)
    right = .allocate(capacity: Self.capacity)
  }

  func deallocate() {
    left.deallocate()
    right.deallocate()
  }

  /// Lets go of the pairs of which something does not hold; the others keep their order.
  @inline(__always)
  mutating func keep(where holds: (_ left: UInt32, _ right: UInt32) -> Bool) {
    let all = count
    count = 0
    for index in 0..<all where holds(left[index], right[index]) {
      append(left[index], right[index])
    }
  }

  @inline(__always)
  mutating func append(_ one: UInt32, _ other: UInt32) {
    left[count] = one
    right[count] = other
    count += 1
  }
}
