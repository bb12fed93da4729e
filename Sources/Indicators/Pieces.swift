import Dispatch

/// Shares work among all processors in numbered pieces; what they give comes in their order, so
/// that the number of processors changes nothing.
enum Pieces {
  /// Pieces into which children are cut: many more than processors, so that none idles long.
  private static let most = 64

  /// What ranges of children give, one after the other.
  static func overChildren<Element: Sendable>(
    _ children: Int, _ make: @Sendable (Range<Int>) -> [Element]
  ) -> [Element] {
    joined(ofChildren(children, make))
  }

  /// Lists one after the other.
  static func joined<Element: Sendable>(_ lists: [[Element]]) -> [Element] {
    var lists = lists
    let starts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    return lists.withUnsafeMutableBufferPointer { lists in
      Array(unsafeUninitializedCapacity: starts[lists.count]) { all, count in
        guard let from = lists.baseAddress, let to = all.baseAddress else { return }
        let (slots, places) = (Slots(results: from), Slots(results: to))
        DispatchQueue.concurrentPerform(iterations: lists.count) { place in
          let list = slots.results[place]
          // There are millions: what was taken over goes at once.
          slots.results[place] = []
          _ = UnsafeMutableBufferPointer(start: places.results + starts[place], count: list.count)
            .initialize(fromContentsOf: list)
        }
        count = starts[lists.count]
      }
    }
  }

  /// What is read of each element, in their order.
  static func column<Element: Sendable, Value: Sendable>(
    of all: [Element], _ read: @Sendable (Element) -> Value
  ) -> [Value] {
    overChildren(all.count) { places in
      // As elements of an array they would be copied, and their references counted.
      all.withUnsafeBufferPointer { all in places.map { read(all[$0]) } }
    }
  }

  /// What ranges of children give, in their order.
  static func ofChildren<Element: Sendable>(
    _ children: Int, _ make: @Sendable (Range<Int>) -> Element
  ) -> [Element] {
    let size = max(1, (children + most - 1) / most)
    return map((children + size - 1) / size) { piece in
      make(piece * size..<min(children, (piece + 1) * size))
    }
  }

  /// What numbered pieces give, in their order.
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

  // Each piece writes its own place.
  private struct Slots<Output>: @unchecked Sendable {
    let results: UnsafeMutablePointer<Output>
  }
}
