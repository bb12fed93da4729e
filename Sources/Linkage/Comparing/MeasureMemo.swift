/// Remembers measures of pairs of values: a few names make most pairs.
///
/// Each measure has a fixed number of places; a new pair of values takes the place of an older.
struct MeasureMemo: ~Copyable {
  private static let places = 1 << 13

  private let keys: UnsafeMutablePointer<UInt64>
  private let values: UnsafeMutablePointer<Double>

  init(measures: Int) {
    keys = .allocate(capacity: max(1, measures) * Self.places)
    keys.initialize(repeating: 0, count: max(1, measures) * Self.places)
    values = .allocate(capacity: max(1, measures) * Self.places)
    values.initialize(repeating: 0, count: max(1, measures) * Self.places)
  }

  deinit {
    keys.deallocate()
    values.deallocate()
  }

  /// The measure of two codes, neither of which is the missing.
  @inline(__always)
  func value(_ measure: Int, _ left: UInt32, _ right: UInt32, _ make: () -> Double) -> Double {
    let key = UInt64(left) << 32 | UInt64(right)
    let hash = key &* 0x9E37_79B9_7F4A_7C15
    let place = measure * Self.places + Int(truncatingIfNeeded: hash >> 51)
    if keys[place] == key { return values[place] }
    let value = make()
    keys[place] = key
    values[place] = value
    return value
  }
}
