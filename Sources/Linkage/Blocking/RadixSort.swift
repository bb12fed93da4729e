/// Sorts by the upper half of 64-bit numbers, without changing the order of equals.
enum RadixSort {
  private static let digits = 11
  private static let buckets = 1 << digits

  /// Sorts by bits 32 to 63, three digits of eleven bits, the last of ten.
  static func sortByUpperHalf(_ numbers: inout [UInt64]) {
    guard numbers.count > 1 else { return }
    var other = [UInt64](repeating: 0, count: numbers.count)
    for shift in [32, 43, 54] {
      numbers.withUnsafeBufferPointer { source in
        other.withUnsafeMutableBufferPointer { pass(source, $0, UInt64(shift)) }
      }
      swap(&numbers, &other)
    }
  }

  private static func pass(
    _ source: UnsafeBufferPointer<UInt64>, _ target: UnsafeMutableBufferPointer<UInt64>,
    _ shift: UInt64
  ) {
    let mask = UInt64(buckets - 1)
    withUnsafeTemporaryAllocation(of: Int.self, capacity: buckets) { starts in
      starts.initialize(repeating: 0)
      for number in source { starts[Int(truncatingIfNeeded: number >> shift & mask)] += 1 }
      var sum = 0
      for bucket in 0..<buckets { (starts[bucket], sum) = (sum, sum + starts[bucket]) }
      for number in source {
        let bucket = Int(truncatingIfNeeded: number >> shift & mask)
        target[starts[bucket]] = number
        starts[bucket] += 1
      }
    }
  }
}
