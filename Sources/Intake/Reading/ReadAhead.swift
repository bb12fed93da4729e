import Dispatch
import Synchronization
import Vocabulary

/// Reads an open file ahead of its parser and hashes it, both on another core.
///
/// A few blocks go round: the reading thread fills and hashes them in the file's order, the
/// parser takes them in the same order. A block is filled again only when the parser has given
/// it back, and hashed by the very thread that would fill it, so no byte is seen in change.
final class ReadAhead: @unchecked Sendable {
  /// Bytes of a block; a file that is no longer is not worth a thread.
  static let blockSize = 1 << 18
  private static let blockCount = 4

  private let descriptor: CInt
  private let memory: UnsafeMutableRawPointer
  // Bytes in each block, 0 at the file's end, negative as the system's error number.
  private let counts: UnsafeMutableBufferPointer<Int>
  private let isStopped = Atomic(false)
  // Made with 0 and raised from there: libdispatch traps on one let go below what it began with.
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)
  private var hash: ContentHash?

  private var number = 0
  private var current = UnsafeRawBufferPointer(start: nil, count: 0)
  private var hasEnded = false

  /// Starts to read where the descriptor stands; it must stay open as long as this lives.
  init(descriptor: CInt) {
    self.descriptor = descriptor
    memory = .allocate(byteCount: Self.blockSize * Self.blockCount, alignment: 64)
    counts = .allocate(capacity: Self.blockCount)
    counts.initialize(repeating: 0)
    for _ in 0..<Self.blockCount { free.signal() }
  }

  deinit {
    counts.deallocate()
    memory.deallocate()
  }

  /// Starts the reading thread, which holds on to this until ``stop()`` or the file's end.
  func start() {
    DispatchQueue(label: "read-ahead").async { self.fillBlocks() }
  }

  /// Ends the reading thread; to be called once, before the descriptor is closed.
  func stop() {
    isStopped.store(true, ordering: .releasing)
    free.signal()
    ended.wait()
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
        if got == 0 { break }
      }
      let some = min(current.count, buffer.count - count)
      guard let from = current.baseAddress else { break }
      (base + count).copyMemory(from: from, byteCount: some)
      current = UnsafeRawBufferPointer(rebasing: current[some...])
      count += some
    }
    return count
  }

  /// The hash of the whole file; waits until the reading thread has come to its end.
  func finish() -> ContentHash? {
    ended.wait()
    ended.signal()
    return hash
  }

  private func takeBlock() -> Int {
    guard !hasEnded else { return 0 }
    if number > 0 { free.signal() }
    filled.wait()
    let place = number % Self.blockCount
    let count = counts[place]
    hasEnded = count <= 0
    number += 1
    current = UnsafeRawBufferPointer(start: memory + place * Self.blockSize, count: max(0, count))
    return count
  }

  private func fillBlocks() {
    var hash = StreamingHash()
    var place = 0
    while true {
      free.wait()
      if isStopped.load(ordering: .acquiring) { break }
      let block = UnsafeMutableRawBufferPointer(
        start: memory + place * Self.blockSize, count: Self.blockSize)
      let count = SystemFile.read(descriptor, into: block)
      counts[place] = count
      filled.signal()
      guard count > 0 else { break }
      hash.update(UnsafeRawBufferPointer(rebasing: block[..<count]))
      place = (place + 1) % Self.blockCount
    }
    self.hash = hash.finish()
    ended.signal()
  }
}
