import Dispatch
import Synchronization

/// Something made on another core while its maker goes on.
final class Aside<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let work = DispatchGroup()

  /// Starts to make it.
  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: work) {
      let value = make()
      self.made.withLock { $0 = value }
    }
  }

  /// What was made, awaited where it must be.
  var value: Value {
    work.wait()
    guard let value = made.withLock({ $0 }) else { preconditionFailure("the work has ended") }
    return value
  }
}
