import Foundation

/// Facts that found no room in memory, in a file that has no name and goes with the process.
///
/// Its keys are hashes under a secret that never leaves memory.
struct SpilledFacts: ~Copyable {
  /// What was moved out cannot be read again.
  struct Fault: Error {}

  private struct Piece {
    let offset: Int
    let count: Int
  }

  private var descriptor: CInt = -1
  private var pieces: [[Piece]]
  private var size = 0
  private var isRefused = false

  /// Creates an empty place; a file is made only when something is written.
  ///
  /// - Parameter parts: How many parts there are.
  init(parts: Int) {
    pieces = Array(repeating: [], count: parts)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Writes facts of a part; where the disk refuses, they stay in memory.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - part: The part.
  /// - Returns: Whether they were written.
  mutating func write(_ facts: [FactTable.Entry], part: Int) -> Bool {
    guard open() else { return false }
    let isWhole = facts.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = pwrite(
          descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(size + done))
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
    guard isWhole else {
      isRefused = true
      return false
    }
    pieces[part].append(Piece(offset: size, count: facts.count))
    size += facts.count * MemoryLayout<FactTable.Entry>.stride
    return true
  }

  /// Reads the facts of a part that were written.
  ///
  /// - Parameter part: The part.
  /// - Returns: The facts, in the order in which they were written.
  /// - Throws: `Fault` where the disk does not give them back.
  func read(_ part: Int) throws(Fault) -> [FactTable.Entry] {
    var facts: [FactTable.Entry] = []
    for piece in pieces[part] {
      let more = [FactTable.Entry](unsafeUninitializedCapacity: piece.count) { memory, count in
        let bytes = UnsafeMutableRawBufferPointer(memory)
        count = fill(bytes, from: piece.offset) ? piece.count : 0
      }
      guard more.count == piece.count else { throw Fault() }
      facts += more
    }
    return facts
  }

  private func fill(_ bytes: UnsafeMutableRawBufferPointer, from offset: Int) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = pread(
        descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  private mutating func open() -> Bool {
    guard descriptor < 0, !isRefused else { return descriptor >= 0 && !isRefused }
    var path = Array((NSTemporaryDirectory() + "continuum-XXXXXX").utf8CString)
    descriptor = mkstemp(&path)
    isRefused = descriptor < 0
    if descriptor >= 0 { unlink(path) }
    return descriptor >= 0
  }
}
