import Dispatch
import Synchronization

/// A few slots that go round between a thread of its own that fills them and one that takes them.
///
/// Slots are filled and taken in the same order. A slot is filled again only when it was given
/// back, and all that the filling thread did before ``hand()`` is seen by the one that takes.
final class Relay: Sendable {
  /// How many slots there are.
  let slots: Int

  private let isStopped = Atomic(false)
  // Made with 0 and raised from there: libdispatch traps on one let go below what it began with.
  private let free = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  /// Makes slots, all of them free.
  init(slots: Int) {
    self.slots = slots
    for _ in 0..<slots { free.signal() }
  }

  /// Starts the filling thread, which runs to the end of `work`.
  func start(_ label: String, _ work: @escaping @Sendable () -> Void) {
    DispatchQueue(label: label).async {
      work()
      self.ended.signal()
    }
  }

  /// Waits for a free slot; false when the filling is to end.
  func awaitFree() -> Bool {
    free.wait()
    guard isStopped.load(ordering: .acquiring) else { return true }
    // Whoever asks again is told again.
    free.signal()
    return false
  }

  /// Hands the filled slot over.
  func hand() {
    filled.signal()
  }

  /// Waits for a filled slot.
  func awaitFilled() {
    filled.wait()
  }

  /// Gives the slot that was taken back.
  func giveBack() {
    free.signal()
  }

  /// Ends the filling where it stands and waits until its thread is done.
  func stop() {
    isStopped.store(true, ordering: .releasing)
    free.signal()
    awaitEnd()
  }

  /// Waits until the filling thread is done; as often as wanted.
  func awaitEnd() {
    ended.wait()
    ended.signal()
  }
}
