/// A run of numbers of one width, as it stands in a memory's file.
enum MemorySection {
  case bytes([UInt8])
  case shorts([UInt16])
  case words([UInt32])
  case longs([UInt64])

  /// Numbers in as few bytes as they need.
  init(packing numbers: [UInt32]) {
    switch numbers.reduce(0, max) {
    case ...0xFF: self = .bytes(Self.converted(numbers))
    case ...0xFFFF: self = .shorts(Self.converted(numbers))
    default: self = .words(numbers)
    }
  }

  /// Where strings end, as their lengths.
  init(ends: [UInt32]) {
    var last: UInt32 = 0
    self.init(
      packing: ends.map { end in
        defer { last = end }
        return end - last
      })
  }

  /// Bytes of each number.
  var width: Int {
    switch self {
    case .bytes: 1
    case .shorts: 2
    case .words: 4
    case .longs: 8
    }
  }

  /// How many numbers there are.
  var count: Int {
    switch self {
    case .bytes(let numbers): numbers.count
    case .shorts(let numbers): numbers.count
    case .words(let numbers): numbers.count
    case .longs(let numbers): numbers.count
    }
  }

  /// The numbers with at least four bytes each; nothing where they have more.
  var unpacked: [UInt32]? {
    switch self {
    case .bytes(let numbers): Self.converted(numbers)
    case .shorts(let numbers): Self.converted(numbers)
    case .words(let numbers): numbers
    case .longs: nil
    }
  }

  /// The ends of strings of which these are the lengths; nothing beyond 4 GiB.
  var ends: [UInt32]? {
    guard let lengths = unpacked else { return nil }
    var last: UInt64 = 0
    let ends = lengths.map { length -> UInt32 in
      last += UInt64(length)
      return UInt32(truncatingIfNeeded: last)
    }
    return last <= UInt64(UInt32.max) ? ends : nil
  }

  // As fast as memory, which a map is not.
  private static func converted<One: FixedWidthInteger, Other: FixedWidthInteger>(
    _ numbers: [One]
  ) -> [Other] {
    [Other](unsafeUninitializedCapacity: numbers.count) { buffer, count in
      for place in numbers.indices { buffer[place] = Other(truncatingIfNeeded: numbers[place]) }
      count = numbers.count
    }
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    switch self {
    case .bytes(let numbers): try numbers.withUnsafeBytes(body)
    case .shorts(let numbers): try numbers.withUnsafeBytes(body)
    case .words(let numbers): try numbers.withUnsafeBytes(body)
    case .longs(let numbers): try numbers.withUnsafeBytes(body)
    }
  }

  /// A check sum that no chance damage leaves as it is; against intent it is no guard.
  var checksum: UInt64 {
    withBytes { Self.checksum($0) }
  }

  // Four lanes side by side, as fast as memory; each step can be undone, so a change of one word always shows.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    let prime: UInt64 = 0x9E37_79B9_7F4A_7C15
    var place = 0
    while place + 32 <= bytes.count {
      lanes ^= bytes.loadUnaligned(fromByteOffset: place, as: SIMD4<UInt64>.self)
      lanes = (lanes &<< 29 | lanes &>> 35) &* prime
      place += 32
    }
    var sum = UInt64(bytes.count)
    for byte in bytes[place...] { sum = mixed(sum ^ UInt64(byte)) }
    for lane in 0..<4 { sum = mixed(sum ^ lanes[lane]) }
    return sum
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
