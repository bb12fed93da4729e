/// What differs between two lists of things that have keys.
struct MemoryDifference<Element: Equatable> {
  /// Those of the first that the second has not, or has otherwise.
  private(set) var gone: [Element] = []
  /// Those of the second that the first has not, or has otherwise.
  private(set) var come: [Element] = []

  /// Compares two lists by the order of their keys.
  ///
  /// - Complexity: O(n) where the lists are in order.
  init(from before: [Element], to now: [Element], in order: (Element, Element) -> Bool) {
    let (before, now) = (Self.sorted(before, in: order), Self.sorted(now, in: order))
    var place = 0
    for element in now {
      while place < before.count, order(before[place], element) {
        gone.append(before[place])
        place += 1
      }
      guard place < before.count, !order(element, before[place]) else {
        come.append(element)
        continue
      }
      if before[place] != element {
        gone.append(before[place])
        come.append(element)
      }
      place += 1
    }
    gone += before[place...]
  }

  private static func sorted(
    _ list: [Element], in order: (Element, Element) -> Bool
  ) -> [Element] {
    zip(list, list.dropFirst()).allSatisfy(order) ? list : list.sorted(by: order)
  }
}
