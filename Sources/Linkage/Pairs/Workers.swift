import Dispatch
import Foundation
import Synchronization

/// Shares numbered pieces of work among all processors; results come in order of the pieces.
enum Workers {
  /// How many work at once.
  static let count = ProcessInfo.processInfo.activeProcessorCount

  /// Makes numbered things, several at once.
  static func map<Element: Sendable>(
    _ count: Int, _ make: @Sendable (Int) -> Element
  ) -> [Element] {
    let results = UnsafeMutablePointer<Element?>.allocate(capacity: max(1, count))
    results.initialize(repeating: nil, count: count)
    defer {
      results.deinitialize(count: count)
      results.deallocate()
    }
    let slots = Slots(results: results)
    DispatchQueue.concurrentPerform(iterations: count) { slots.results[$0] = make($0) }
    return (0..<count).compactMap { results[$0] }
  }

  /// Makes two things at once.
  static func both<One: Sendable, Other: Sendable>(
    _ one: @Sendable () -> One, _ other: @Sendable () -> Other
  ) -> (One, Other) {
    let made = map(2) { $0 == 0 ? Either<One, Other>.one(one()) : .other(other()) }
    guard case .one(let first) = made[0], case .other(let second) = made[1] else {
      preconditionFailure("both were made")
    }
    return (first, second)
  }

  /// Hands numbered pieces to workers; what each gave comes in order of the pieces.
  static func run<Worker: PieceWorker>(
    pieces: Int, make: @Sendable () -> Worker,
    _ work: @Sendable (Int, Worker) -> Void
  ) -> [Worker.Output] {
    guard pieces > 0 else { return [] }
    let results = UnsafeMutablePointer<Worker.Output?>.allocate(capacity: pieces)
    results.initialize(repeating: nil, count: pieces)
    defer {
      results.deinitialize(count: pieces)
      results.deallocate()
    }
    let slots = Slots(results: results)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(pieces, count)) { _ in
      let worker = make()
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < pieces else { return }
        work(piece, worker)
        slots.results[piece] = worker.finish()
      }
    }
    return (0..<pieces).compactMap { results[$0] }
  }

  // Each piece writes its own place.
  private struct Slots<Output>: @unchecked Sendable {
    let results: UnsafeMutablePointer<Output?>
  }

  private enum Either<One: Sendable, Other: Sendable>: Sendable {
    case one(One), other(Other)
  }
}
