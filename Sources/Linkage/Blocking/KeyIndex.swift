/// Numbers some keys and finds them among many others.
struct KeyIndex: Sendable {
  /// How many different keys there are.
  private(set) var count = 0
  // A key above and its number from 1 below, in the first free slot from its first digits on.
  private var slots: [UInt64]
  private let digits: UInt32
  // A bit for the first digits of every key: most of the others are told by them alone.
  private var bits: [UInt64]

  private static let bitDigits: UInt32 = 17
  private static let keysAtOnce = 2048

  /// Makes room for some keys.
  init(capacity: Int) {
    var digits: UInt32 = 10
    while digits < 31, 1 << digits < capacity * 2 { digits += 1 }
    self.digits = digits
    slots = [UInt64](repeating: 0, count: 1 << digits)
    bits = [UInt64](repeating: 0, count: 1 << (Self.bitDigits - 6))
  }

  /// Numbers a key, unless it is known.
  ///
  /// - Parameter key: A key other than 0.
  mutating func insert(_ key: UInt32) {
    guard number(of: key) == nil else { return }
    count += 1
    var slot = Int(key >> (32 - digits))
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt64(key) << 32 | UInt64(count)
    let place = key >> (32 - Self.bitDigits)
    bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
  }

  /// The number of a key, from 0.
  @inline(__always)
  func number(of key: UInt32) -> Int? {
    var slot = Int(key >> (32 - digits))
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(key) { return Int(slots[slot] & 0xFFFF_FFFF) - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Calls with the numbers of the known ones of some keys, and their places.
  func forEach(
    of keys: UnsafeBufferPointer<UInt32>, _ body: (_ number: Int, _ place: Int) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.keysAtOnce) { found in
      for first in stride(from: 0, to: keys.count, by: Self.keysAtOnce) {
        let places = first..<min(first + Self.keysAtOnce, keys.count)
        for place in found[..<sift(keys, places, to: found)] {
          if let number = number(of: keys[place]) { body(number, place) }
        }
      }
    }
  }

  // Without a branch, whose way nobody could foretell; returns how many places are left.
  @inline(__always)
  private func sift(
    _ keys: UnsafeBufferPointer<UInt32>, _ places: Range<Int>,
    to found: UnsafeMutableBufferPointer<Int>
  ) -> Int {
    var count = 0
    bits.withUnsafeBufferPointer { bits in
      for place in places {
        let digits = keys[place] >> (32 - Self.bitDigits)
        found[count] = place
        count &+= Int(bits[Int(digits >> 6)] >> UInt64(digits & 63) & 1)
      }
    }
    return count
  }
}
