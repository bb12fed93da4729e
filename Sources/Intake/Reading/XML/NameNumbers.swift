#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The numbers of element names, told from where libxml2 keeps the name.
///
/// libxml2 keeps every name once, so a name is compared once per document and known by its
/// address from then on.
struct NameNumbers {
  private static let bits = 10

  private let names: [[CChar]]
  private let addresses: UnsafeMutablePointer<UInt>
  private let numbers: UnsafeMutablePointer<Int>
  private var free: Int

  /// Knows some names, in memory to be freed with `deallocate()`.
  ///
  /// The number of a name is its place plus one.
  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8CString) }
    addresses = .allocate(capacity: 1 << Self.bits)
    addresses.initialize(repeating: 0, count: 1 << Self.bits)
    numbers = .allocate(capacity: 1 << Self.bits)
    numbers.initialize(repeating: 0, count: 1 << Self.bits)
    free = 1 << (Self.bits - 1)
  }

  func deallocate() {
    addresses.deallocate()
    numbers.deallocate()
  }

  /// The number of a name; 0 for one that is not known.
  mutating func number(of name: UnsafePointer<UInt8>) -> Int {
    let address = UInt(bitPattern: name)
    var place = Self.place(of: address)
    while addresses[place] != 0 {
      if addresses[place] == address { return numbers[place] }
      place = (place + 1) & ((1 << Self.bits) - 1)
    }
    return learn(name, at: place)
  }

  // The upper bits of a product with the golden ratio; shifts bind tighter than products.
  private static func place(of address: UInt) -> Int {
    Int((UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  // A hostile file with endless new names must not fill the table.
  private mutating func learn(_ name: UnsafePointer<UInt8>, at place: Int) -> Int {
    let number = compare(name)
    guard free > 0 else { return number }
    free -= 1
    addresses[place] = UInt(bitPattern: name)
    numbers[place] = number
    return number
  }

  private func compare(_ name: UnsafePointer<UInt8>) -> Int {
    let found = name.withMemoryRebound(to: CChar.self, capacity: 1) { characters in
      names.firstIndex { strcmp($0, characters) == 0 }
    }
    return found.map { $0 + 1 } ?? 0
  }
}
