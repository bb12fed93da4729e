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

  /// Puts numbers with the same upper half side by side, without changing their order.
  ///
  /// - Parameters:
  ///   - numbers: Numbers whose upper halves are small.
  ///   - count: A number above all upper halves.
  /// - Returns: Where those of each upper half stand.
  static func group(
    _ numbers: inout [UInt64], byUpperHalfBelow count: Int
  ) -> [Range<Int>] {
    var ends = [Int](repeating: 0, count: count)
    for number in numbers { ends[Int(number >> 32)] += 1 }
    var sum = 0
    for place in ends.indices { (ends[place], sum) = (sum, sum + ends[place]) }
    let starts = ends
    let grouped = [UInt64](unsafeUninitializedCapacity: numbers.count) { buffer, filled in
      for number in numbers {
        buffer[ends[Int(number >> 32)]] = number
        ends[Int(number >> 32)] += 1
      }
      filled = numbers.count
    }
    numbers = grouped
    return zip(starts, ends).map { $0..<$1 }
  }

  /// The places of numbers in ascending order, of equals in that of their places.
  ///
  /// - Complexity: O(n) where their upper halves hardly ever coincide, as those of hashes.
  static func order(of numbers: [UInt64]) -> [UInt32] {
    var packed = numbers.enumerated().map { ($1 >> 32) << 32 | UInt64($0) }
    sortByUpperHalf(&packed)
    var order = packed.map { UInt32(truncatingIfNeeded: $0) }
    sortRuns(of: &order, { packed[$0] >> 32 == packed[$1] >> 32 }) {
      (numbers[Int($0)], $0) < (numbers[Int($1)], $1)
    }
    return order
  }

  /// The places of tokens in ascending order, of equals in that of their places.
  ///
  /// - Complexity: O(n) where first halves hardly ever coincide, as those of keyed tokens.
  static func order(ofTokens tokens: [Token]) -> [UInt32] {
    var order = order(of: tokens.map(\.high))
    let sorted = order
    sortRuns(of: &order, { tokens[Int(sorted[$0])].high == tokens[Int(sorted[$1])].high }) {
      (tokens[Int($0)], $0) < (tokens[Int($1)], $1)
    }
    return order
  }

  // Sorts what stands side by side and is alike so far; `areAlike` is asked of positions.
  @inline(__always)
  private static func sortRuns(
    of order: inout [UInt32], _ areAlike: (Int, Int) -> Bool, by precedes: (UInt32, UInt32) -> Bool
  ) {
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, areAlike(first, end) { end += 1 }
      if !isSorted(order[first..<end], by: precedes) { order[first..<end].sort(by: precedes) }
      first = end
    }
  }

  // Equals keep their order, so that most runs stand as they should.
  @inline(__always)
  private static func isSorted(
    _ run: ArraySlice<UInt32>, by precedes: (UInt32, UInt32) -> Bool
  ) -> Bool {
    run.indices.dropFirst().allSatisfy { !precedes(run[$0], run[$0 - 1]) }
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
