/// Byte strings one after another, each known by its place.
public struct BytePool: Sendable, Hashable {
  /// All strings, one behind the other.
  public private(set) var bytes: [UInt8] = []
  /// Where each string ends among them.
  public private(set) var ends: [UInt32] = []

  /// Starts without strings.
  public init() {}

  /// Takes strings that were kept; nothing where the ends cannot be those of strings.
  ///
  /// - Parameters:
  ///   - bytes: All strings, one behind the other.
  ///   - ends: Where each string ends among them.
  public init?(bytes: [UInt8], ends: [UInt32]) {
    var (last, isAscending): (UInt32, Bool) = (0, true)
    for end in ends {
      isAscending = isAscending && last <= end
      last = end
    }
    guard isAscending, Int(last) == bytes.count else { return nil }
    self.bytes = bytes
    self.ends = ends
  }

  /// How many strings there are.
  public var count: Int {
    ends.count
  }

  /// Adds a string behind the others.
  ///
  /// - Parameter string: Its bytes.
  /// - Precondition: All strings together stay below 4 GiB.
  public mutating func append(_ string: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: string)
    precondition(bytes.count <= Int(UInt32.max), "more than 4 GiB of text in one column")
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds a string behind the others.
  ///
  /// - Parameter string: Its bytes.
  public mutating func append(_ string: [UInt8]) {
    string.withUnsafeBufferPointer { append($0) }
  }

  /// How many strings are empty, and how many others are the same as one before of their source.
  ///
  /// - Parameter sources: The source of each string; as many as there are strings.
  /// - Returns: Both counts; strings are held to be the same by hashes of 64 bits.
  /// - Complexity: O(n log n).
  public func repeats(within sources: [UInt16]) -> (unnamed: Int, repeated: Int) {
    var names: [UInt64] = []
    names.reserveCapacity(count)
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      for (end, source) in zip(ends, sources) {
        let name = UnsafeBufferPointer(rebasing: all[start..<Int(end)])
        start = Int(end)
        if !name.isEmpty { names.append(ByteHash.mix(ByteHash.of(name) &+ UInt64(source))) }
      }
    }
    let order = RadixSort.order(of: names)
    let repeated = zip(order, order.dropFirst()).count { names[Int($0)] == names[Int($1)] }
    return (count - names.count, repeated)
  }

  /// The same strings in another order.
  ///
  /// - Parameter order: The places of all strings, each once.
  /// - Returns: The strings, of which the first is the first of the order.
  public func rearranged(by order: [UInt32]) -> BytePool {
    var pool = BytePool()
    pool.reserve(strings: count, bytes: bytes.count)
    bytes.withUnsafeBufferPointer { all in
      for place in order {
        pool.append(UnsafeBufferPointer(rebasing: all[range(of: Int(place))]))
      }
    }
    return pool
  }

  /// The bytes of one string.
  ///
  /// - Parameter place: Its place, from 0.
  public subscript(place: Int) -> ArraySlice<UInt8> {
    bytes[range(of: place)]
  }

  /// Where one string lies among all bytes.
  ///
  /// - Parameter place: Its place, from 0.
  /// - Returns: The places of its bytes.
  public func range(of place: Int) -> Range<Int> {
    start(of: place)..<Int(ends[place])
  }

  func start(of place: Int) -> Int {
    place == 0 ? 0 : Int(ends[place - 1])
  }

  mutating func reserve(strings: Int, bytes count: Int) {
    ends.reserveCapacity(strings)
    bytes.reserveCapacity(count)
  }

  /// A table of all strings by their hashes, but for empty ones.
  ///
  /// A slot holds the upper half of a hash and the place from 1, or 0; it is the first that was free
  /// from the hash on.
  ///
  /// - Precondition: The count is a power of two, and more than there are strings.
  func slots(_ count: Int) -> [UInt64] {
    var slots = [UInt64](repeating: 0, count: count)
    let mask = count - 1
    bytes.withUnsafeBufferPointer { bytes in
      for place in 0..<self.count {
        let range = range(of: place)
        guard !range.isEmpty else { continue }
        let hash = ByteHash.of(UnsafeBufferPointer(rebasing: bytes[range]))
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(place + 1)
      }
    }
    return slots
  }
}
