/// A set of hashes of keys that may hold a few that nobody put in.
struct KeyFilter {
  private var bits: [UInt64]
  private let shift: UInt64

  /// Makes room for some hashes.
  init(capacity: Int) {
    var digits: UInt64 = 12
    while digits < 32, 1 << digits < capacity * 32 { digits += 1 }
    shift = 64 - digits
    bits = [UInt64](repeating: 0, count: 1 << (digits - 6))
  }

  mutating func insert(_ hash: UInt64) {
    let place = hash >> shift
    bits[Int(place >> 6)] |= 1 << (place & 63)
  }

  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    let place = hash >> shift
    return bits[Int(place >> 6)] >> (place & 63) & 1 == 1
  }

  /// What holds every hash that several elements have, and a few others.
  ///
  /// - Complexity: O(n).
  @inline(__always)
  static func repeated<Element>(in elements: [Element], _ hash: (Element) -> UInt64) -> KeyFilter {
    // About eight bits an element: what is found by chance is only sorted in vain.
    let room = KeyFilter(capacity: elements.count / 4)
    var (once, again) = (room, room)
    for element in elements {
      let hash = hash(element)
      if once.mayHold(hash) { again.insert(hash) } else { once.insert(hash) }
    }
    return again
  }
}
