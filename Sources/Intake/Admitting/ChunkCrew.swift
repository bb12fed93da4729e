import Foundation

/// Threads that decode chunks in any order, for one that hands them out and takes them back in the
/// order of the file.
///
/// The thread that calls decodes too while it would have to wait: with two threads there is one
/// more.
final class ChunkCrew: @unchecked Sendable {
  private let chunks: [TextChunk]
  private let decoders: [ChunkDecoder]
  private let condition = NSCondition()
  // All below is guarded by the condition.
  private var filled = 0
  private var taken = 0
  private var given = 0
  private var isStopped = false
  private var working = 0

  /// Creates a crew.
  ///
  /// - Parameters:
  ///   - decoders: One for each thread; the first is the caller's.
  ///   - chunks: Room for chunks; more than there are threads keeps all of them busy.
  init(decoders: [ChunkDecoder], chunks: [TextChunk]) {
    self.decoders = decoders
    self.chunks = chunks
    working = decoders.count - 1
    for decoder in decoders.dropFirst() {
      let thread = Thread { self.work(decoder) }
      thread.stackSize = 1 << 20
      thread.start()
    }
  }

  /// An empty chunk, where all are not in use.
  var free: TextChunk? {
    condition.withLock { filled - given < chunks.count ? chunks[filled % chunks.count] : nil }
  }

  /// Hands out the chunk that was free, now full.
  func hand() {
    condition.withLock {
      chunks[filled % chunks.count].state = .filled
      filled += 1
      condition.signal()
    }
  }

  /// The next chunk in the file's order, if any is under way and no thread has yet to decode it.
  ///
  /// - Parameter isWaiting: Whether to decode or wait until there is one.
  /// - Returns: The chunk, decoded; nil where none was handed out, or none is ready.
  func next(isWaiting: Bool) -> TextChunk? {
    while true {
      let (ready, job) = condition.withLock { () -> (TextChunk?, TextChunk?) in
        guard given < filled else { return (nil, nil) }
        let chunk = chunks[given % chunks.count]
        if chunk.state == .decoded { return (chunk, nil) }
        guard isWaiting else { return (nil, nil) }
        let job = takeJob()
        if job == nil { condition.wait() }
        return (nil, job)
      }
      if let ready { return ready }
      if let job {
        finish(job, decoders[0].decode(job))
      } else if !isWaiting || isIdle {
        return nil
      }
    }
  }

  /// Takes a chunk back that `next` gave.
  func give(_ chunk: TextChunk) {
    chunk.clear()
    condition.withLock {
      chunk.state = .free
      given += 1
    }
  }

  /// Ends the threads and waits until they are gone.
  func stop() {
    condition.withLock {
      isStopped = true
      condition.broadcast()
      while working > 0 { condition.wait() }
    }
  }

  private var isIdle: Bool {
    condition.withLock { given == filled }
  }

  private func work(_ decoder: ChunkDecoder) {
    while let job = waitForJob() { finish(job, decoder.decode(job)) }
    condition.withLock {
      working -= 1
      condition.broadcast()
    }
  }

  private func waitForJob() -> TextChunk? {
    condition.withLock {
      while !isStopped {
        if let job = takeJob() { return job }
        condition.wait()
      }
      return nil
    }
  }

  // To be called with the lock held.
  private func takeJob() -> TextChunk? {
    taken = max(taken, given)
    guard taken < filled else { return nil }
    let chunk = chunks[taken % chunks.count]
    chunk.state = .taken
    taken += 1
    return chunk
  }

  private func finish(_ chunk: TextChunk, _ rows: ChunkRows) {
    chunk.decoded = rows
    condition.withLock {
      chunk.state = .decoded
      condition.broadcast()
    }
  }
}
