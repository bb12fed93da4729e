import Dispatch

/// Makes numbered things on all cores at once.
enum Several {
  /// Makes so many things.
  ///
  /// - Returns: The things in order of their numbers, from 0.
  static func made<Element: Sendable>(
    _ count: Int, _ make: @Sendable (Int) -> Element
  ) -> [Element] {
    let slots = Slots<Element>(count: count)
    DispatchQueue.concurrentPerform(iterations: count) { slots.places[$0] = make($0) }
    return (0..<count).compactMap { slots.places[$0] }
  }

  // Each call writes its own place.
  private final class Slots<Element>: @unchecked Sendable {
    let places: UnsafeMutablePointer<Element?>
    private let count: Int

    init(count: Int) {
      self.count = count
      places = .allocate(capacity: max(1, count))
      places.initialize(repeating: nil, count: count)
    }

    deinit {
      places.deinitialize(count: count)
      places.deallocate()
    }
  }
}
