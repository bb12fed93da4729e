import Records

/// Room for the last block of a message and the states it is taken into, one of two side by side.
///
/// A message has a domain and an identifier; nearly always both fit one block.
struct MessageBlock: ~Copyable {
  /// The most bytes of a message whose end, padding and length are one block.
  static let capacity = 55

  /// The block, padded; 64 bytes.
  let block: UnsafeMutablePointer<UInt8>
  /// The state that the block is taken into; eight words.
  let state: UnsafeMutablePointer<UInt32>

  /// Makes room.
  init() {
    block = .allocate(capacity: KeyedStates.blockBytes)
    block.initialize(repeating: 0, count: KeyedStates.blockBytes)
    state = .allocate(capacity: 8)
    state.initialize(repeating: 0, count: 8)
  }

  deinit {
    block.update(repeating: 0, count: KeyedStates.blockBytes)
    block.deallocate()
    state.deallocate()
  }

  /// Writes a message that fits a block, its padding and its length after a key's block.
  ///
  /// - Parameters:
  ///   - domain: The domain, then noughts up to a whole block.
  ///   - domainCount: The domain's length; bytes.
  ///   - identifier: The identifier, with a word of readable memory behind it.
  ///   - block: Where it is written.
  @inline(__always)
  static func write(
    _ domain: UnsafePointer<UInt8>, _ domainCount: Int,
    _ identifier: UnsafeBufferPointer<UInt8>, to block: UnsafeMutablePointer<UInt8>
  ) {
    let words = UnsafeMutableRawPointer(block)
    let template = UnsafeRawPointer(domain)
    for place in stride(from: 0, to: KeyedStates.blockBytes, by: 8) {
      let word = template.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      words.storeBytes(of: word, toByteOffset: place, as: UInt64.self)
    }
    guard let start = UnsafeRawPointer(identifier.baseAddress) else { return }
    for place in stride(from: 0, to: identifier.count, by: 8) {
      let word = start.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let left = identifier.count - place
      let mask: UInt64 = left >= 8 ? ~0 : (1 << UInt64(8 * left)) &- 1
      words.storeBytes(
        of: (UInt64(littleEndian: word) & mask).littleEndian, toByteOffset: domainCount + place,
        as: UInt64.self)
    }
    let length = domainCount + identifier.count
    end(length, in: length, of: block)
  }

  /// Writes what ends a message of some bytes, of which so many stand in the block.
  @inline(__always)
  static func end(_ length: Int, in place: Int, of block: UnsafeMutablePointer<UInt8>) {
    block[place] = 0x80
    let bits = UInt64(KeyedStates.blockBytes + length) * 8
    UnsafeMutableRawPointer(block).storeBytes(
      of: bits.bigEndian, toByteOffset: 56, as: UInt64.self)
  }

  /// Starts the state anew.
  @inline(__always)
  func start(from words: UnsafePointer<UInt32>) {
    state.update(from: words, count: 8)
  }

  /// Makes the inner code, which the state holds, the message of the outer one.
  @inline(__always)
  func turnInsideOut(_ states: KeyedStates) {
    let bytes = UnsafeMutableRawPointer(block)
    for index in 0..<8 {
      bytes.storeBytes(of: state[index].bigEndian, toByteOffset: 4 * index, as: UInt32.self)
    }
    for index in 4..<8 { bytes.storeBytes(of: 0, toByteOffset: 8 * index, as: UInt64.self) }
    Self.end(32, in: 32, of: block)
    start(from: states.outer)
  }

  /// The first 128 bits of the code that the state holds.
  @inline(__always)
  var token: Token {
    Token(
      high: UInt64(state[0]) << 32 | UInt64(state[1]),
      low: UInt64(state[2]) << 32 | UInt64(state[3]))
  }
}
