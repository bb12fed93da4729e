import CLanes
import Records

/// Makes tokens of rows two at a time, since the processor does two in little more than the time
/// of one, and remembers those made last: rows of one incident or school stand together.
struct TokenQueue: ~Copyable {
  private struct Known {
    var standIn: Token = .missing
    var token: Token = .missing
    var words = InlineArray<8, UInt64>(repeating: 0)
  }

  private struct Place {
    let field: TokenField
    let row: Int
    let slot: Int
  }

  // Few, so that they stay in the core's smallest cache; rows of one incident stand together.
  private static let slotCount = 1 << 7

  private let states: KeyedStates
  private let first = MessageBlock()
  private let second = MessageBlock()
  private let known: UnsafeMutablePointer<Known>
  private var waiting: Place?

  /// Creates an empty queue.
  ///
  /// - Parameter states: The states after the key.
  init(states: KeyedStates) {
    self.states = states
    known = .allocate(capacity: Self.slotCount)
    known.initialize(repeating: Known(), count: Self.slotCount)
  }

  deinit {
    known.update(repeating: Known(), count: Self.slotCount)
    known.deallocate()
  }

  /// Makes a row's token, at once or with the next.
  ///
  /// - Parameters:
  ///   - identifier: The canonical form.
  ///   - standIn: What stands for it: two of one domain are equal just when the identifiers are.
  ///   - domain: The bytes before it, then noughts up to a whole block.
  ///   - domainCount: How many bytes stand before it; both together fit one block.
  ///   - field: The identifier.
  ///   - row: The row's place in the buffer.
  ///   - buffer: Where tokens are put.
  @inline(__always)
  mutating func add(
    _ identifier: UnsafeBufferPointer<UInt8>, standIn: Token, domain: UnsafePointer<UInt8>,
    _ domainCount: Int, _ field: TokenField, row: Int, in buffer: inout RowBuffer
  ) {
    let block = waiting == nil ? first.block : second.block
    MessageBlock.write(domain, domainCount, identifier, to: block)
    let slot = Int(truncatingIfNeeded: standIn.high) & (Self.slotCount - 1)
    if known[slot].standIn == standIn, isKnown(block, slot) {
      buffer.set(known[slot].token, field, at: row)
      return
    }
    remember(block, slot)
    known[slot].standIn = standIn
    let place = Place(field: field, row: row, slot: slot)
    if let other = waiting {
      makeBoth(other, place, in: &buffer)
    } else {
      waiting = place
    }
  }

  /// Makes the token that still waits for another.
  mutating func finish(in buffer: inout RowBuffer) {
    guard let place = waiting else { return }
    first.start(from: states.inner)
    lanes_sha256(first.state, first.block)
    first.turnInsideOut(states)
    lanes_sha256(first.state, first.block)
    put(first.token, place, in: &buffer)
    waiting = nil
  }

  private mutating func makeBoth(_ one: Place, _ other: Place, in buffer: inout RowBuffer) {
    first.start(from: states.inner)
    second.start(from: states.inner)
    lanes_sha256_pair(first.state, first.block, second.state, second.block)
    first.turnInsideOut(states)
    second.turnInsideOut(states)
    lanes_sha256_pair(first.state, first.block, second.state, second.block)
    // In this order: where both have one slot, it holds the words of the second.
    put(first.token, one, in: &buffer)
    put(second.token, other, in: &buffer)
    waiting = nil
  }

  private func put(_ token: Token, _ place: Place, in buffer: inout RowBuffer) {
    buffer.set(token, place.field, at: place.row)
    known[place.slot].token = token
  }

  @inline(__always)
  private func isKnown(_ block: UnsafeMutablePointer<UInt8>, _ slot: Int) -> Bool {
    let bytes = UnsafeRawPointer(block)
    var difference: UInt64 = 0
    for index in 0..<8 {
      let word = bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
      difference |= word ^ known[slot].words[index]
    }
    return difference == 0 && known[slot].token.isPresent
  }

  @inline(__always)
  private func remember(_ block: UnsafeMutablePointer<UInt8>, _ slot: Int) {
    let bytes = UnsafeRawPointer(block)
    known[slot].token = .missing
    for index in 0..<8 {
      known[slot].words[index] = bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
    }
  }
}
