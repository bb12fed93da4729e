import Vocabulary

/// Reads an open file ahead of its parser and hashes it, both on another core.
///
/// A block is hashed, after it was handed over, by the very thread that would fill it again, so no
/// byte is seen in change.
final class ReadAhead: @unchecked Sendable {
  /// Bytes of a block; a file that is no longer is not worth a thread.
  static let blockSize = 1 << 18

  private let descriptor: CInt
  private let relay = Relay(slots: 4)
  private let memory: UnsafeMutableRawPointer
  // Bytes in each block, 0 at the file's end, negative as the system's error number.
  private let counts: UnsafeMutableBufferPointer<Int>
  private var hash: ContentHash?

  private var number = 0
  private var current = UnsafeRawBufferPointer(start: nil, count: 0)
  private var hasEnded = false

  /// Makes ready to read where the descriptor stands.
  init(descriptor: CInt) {
    self.descriptor = descriptor
    memory = .allocate(byteCount: Self.blockSize * relay.slots, alignment: 64)
    counts = .allocate(capacity: relay.slots)
    counts.initialize(repeating: 0)
  }

  deinit {
    counts.deallocate()
    memory.deallocate()
  }

  /// Starts the reading thread, which holds on to this until ``stop()`` or the file's end.
  func start() {
    relay.start("read-ahead") { self.fillBlocks() }
  }

  /// Ends the reading thread; to be called before the descriptor is closed.
  func stop() {
    relay.stop()
  }

  /// Copies the next bytes; fewer than there is room for only at the end.
  ///
  /// Returns how many, or the system's error number as a negative number.
  func copy(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var count = 0
    while count < buffer.count {
      if current.isEmpty {
        let got = takeBlock()
        if got < 0 { return got }
      }
      guard let from = current.baseAddress, !current.isEmpty else { break }
      let some = min(current.count, buffer.count - count)
      (base + count).copyMemory(from: from, byteCount: some)
      current = UnsafeRawBufferPointer(rebasing: current[some...])
      count += some
    }
    return count
  }

  /// The hash of the whole file; waits until the reading thread has come to its end.
  func finish() -> ContentHash? {
    relay.awaitEnd()
    return hash
  }

  private func takeBlock() -> Int {
    guard !hasEnded else { return 0 }
    if number > 0 { relay.giveBack() }
    relay.awaitFilled()
    let place = number % relay.slots
    let count = counts[place]
    hasEnded = count <= 0
    number += 1
    current = UnsafeRawBufferPointer(start: memory + place * Self.blockSize, count: max(0, count))
    return count
  }

  private func fillBlocks() {
    var hash = StreamingHash()
    var place = 0
    while relay.awaitFree() {
      let block = UnsafeMutableRawBufferPointer(
        start: memory + place * Self.blockSize, count: Self.blockSize)
      let count = SystemFile.read(descriptor, into: block)
      counts[place] = count
      relay.hand()
      guard count > 0 else { break }
      hash.update(UnsafeRawBufferPointer(rebasing: block[..<count]))
      place = (place + 1) % relay.slots
    }
    self.hash = hash.finish()
  }
}
