import Records

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

  /// The places of numbers in ascending order, of equals in that of their places.
  ///
  /// - Complexity: O(n) where their upper halves hardly ever coincide, as those of hashes.
  static func order(of numbers: [UInt64]) -> [UInt32] {
    var packed = numbers.enumerated().map { ($1 >> 32) << 32 | UInt64($0) }
    sortByUpperHalf(&packed)
    var order = packed.map { UInt32(truncatingIfNeeded: $0) }
    var first = 0
    while first < packed.count {
      var end = first + 1
      while end < packed.count, packed[end] >> 32 == packed[first] >> 32 { end += 1 }
      if end - first > 1 {
        order[first..<end].sort { (numbers[Int($0)], $0) < (numbers[Int($1)], $1) }
      }
      first = end
    }
    return order
  }

  /// The places of tokens in ascending order, of equals in that of their places.
  ///
  /// - Complexity: O(n) where first halves hardly ever coincide, as those of keyed tokens.
  static func order(ofTokens tokens: [Token]) -> [UInt32] {
    var order = order(of: tokens.map(\.high))
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, tokens[Int(order[end])].high == tokens[Int(order[first])].high {
        end += 1
      }
      if end - first > 1 {
        order[first..<end].sort { (tokens[Int($0)], $0) < (tokens[Int($1)], $1) }
      }
      first = end
    }
    return order
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
