/// Jaro's similarity, and Winkler's bonus for a shared beginning, of bytes.
///
/// > Source: M. A. Jaro (1989), Advances in record-linkage methodology as applied to matching the
/// > 1985 census of Tampa, Florida; W. E. Winkler (1990), String comparator metrics and enhanced
/// > decision rules in the Fellegi-Sunter model of record linkage.
struct Jaro: ~Copyable {
  // Which places of the left text hold a byte; all zero between calls.
  private let places: UnsafeMutablePointer<UInt64>

  init() {
    places = .allocate(capacity: 256)
    places.initialize(repeating: 0, count: 256)
  }

  deinit {
    places.deallocate()
  }

  /// Jaro's similarity; 0 where a text is empty or nothing is shared.
  @inline(__always)
  func similarity(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Double
  {
    guard left.count > 0, right.count > 0 else { return 0 }
    guard left.count <= 64, right.count <= 64 else {
      return LongJaro.similarity(Array(left), Array(right))
    }
    return short(left, right)
  }

  /// Winkler's form: 0.1 for each of the first four bytes shared, where Jaro's exceeds 0.7.
  @inline(__always)
  func winkler(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Double {
    Self.boosted(similarity(left, right), prefix: Self.prefix(left, right))
  }

  static func boosted(_ similarity: Double, prefix: Int) -> Double {
    similarity > 0.7 ? similarity + Double(prefix) * 0.1 * (1 - similarity) : similarity
  }

  @inline(__always)
  private static func prefix(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let most = min(4, left.count, right.count)
    var shared = 0
    while shared < most, left[shared] == right[shared] { shared += 1 }
    return shared
  }

  @inline(__always)
  private func short(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Double {
    for place in 0..<left.count { places[Int(left[place])] |= 1 << UInt64(place) }
    let reach = max(0, max(left.count, right.count) / 2 - 1)
    var (taken, matched): (UInt64, UInt64) = (0, 0)
    for place in 0..<right.count {
      let free = places[Int(right[place])] & ~taken & Self.window(place, reach)
      taken |= free & (0 &- free)
      if free != 0 { matched |= 1 << UInt64(place) }
    }
    for place in 0..<left.count { places[Int(left[place])] = 0 }
    guard matched != 0 else { return 0 }
    return Self.ratio(
      matches: matched.nonzeroBitCount, swapped: Self.swapped(left, taken, right, matched),
      left.count, right.count)
  }

  @inline(__always)
  private static func window(_ place: Int, _ reach: Int) -> UInt64 {
    let low = max(0, place - reach)
    let high = place + reach + 1
    let upTo = high >= 64 ? UInt64.max : (1 << UInt64(high)) - 1
    return low >= 64 ? 0 : upTo & ~((1 << UInt64(low)) - 1)
  }

  @inline(__always)
  private static func swapped(
    _ left: UnsafeBufferPointer<UInt8>, _ taken: UInt64, _ right: UnsafeBufferPointer<UInt8>,
    _ matched: UInt64
  ) -> Int {
    var (ours, theirs, count) = (taken, matched, 0)
    while ours != 0 {
      if left[ours.trailingZeroBitCount] != right[theirs.trailingZeroBitCount] { count += 1 }
      ours &= ours &- 1
      theirs &= theirs &- 1
    }
    return count
  }

  @inline(__always)
  static func ratio(matches: Int, swapped: Int, _ left: Int, _ right: Int) -> Double {
    let common = Double(matches)
    let sum =
      common / Double(left) + common / Double(right) + (common - Double(swapped / 2)) / common
    return sum / 3
  }
}
