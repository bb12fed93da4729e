/// Edits with swaps of neighbours, between which edits may stand: the unrestricted distance.
///
/// > Source: R. Lowrance, R. A. Wagner (1975), An extension of the string-to-string correction
/// > problem.
enum DamerauLevenshtein {
  /// The distance of bytes.
  static func distance(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard left.count > 0, right.count > 0 else { return max(left.count, right.count) }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { lines in
      lines.initialize(repeating: 0)
      return withUnsafeTemporaryAllocation(
        of: Int32.self, capacity: (left.count + 2) * (right.count + 2)
      ) { fill($0, lines, left, right) }
    }
  }

  /// The distance of elements.
  static func distance<Element: Hashable>(_ left: [Element], _ right: [Element]) -> Int {
    var numbers: [Element: UInt8] = [:]
    let all = (left + right).map { element -> UInt8? in
      if let known = numbers[element] { return known }
      guard numbers.count < 256 else { return nil }
      numbers[element] = UInt8(numbers.count)
      return numbers[element]
    }
    let bytes = all.compactMap { $0 }
    guard bytes.count == all.count else { return EditDistance.levenshtein(left, right) }
    return bytes.withUnsafeBufferPointer {
      distance(
        UnsafeBufferPointer(rebasing: $0[..<left.count]),
        UnsafeBufferPointer(rebasing: $0[left.count...]))
    }
  }

  /// Whether at most one edit or swap of neighbours turns one into the other.
  @inline(__always)
  static func isWithinOne(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    var front = 0
    while front < short.count, short[front] == long[front] { front += 1 }
    var back = 0
    while back < short.count - front,
      short[short.count - 1 - back] == long[long.count - 1 - back]
    {
      back += 1
    }
    let rest = short.count - front - back
    if short.count < long.count { return rest == 0 }
    if rest <= 1 { return true }
    return rest == 2 && short[front] == long[front + 1] && short[front + 1] == long[front]
  }

  // The table has two lines and columns more than the texts: the outer ones hold a sum too large
  // to be chosen, the next ones the distance from nothing.
  private static func fill(
    _ table: UnsafeMutableBufferPointer<Int32>, _ lines: UnsafeMutableBufferPointer<Int32>,
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let width = right.count + 2
    let large = Int32(left.count + right.count)
    table[0] = large
    for line in 0...left.count {
      table[(line + 1) * width] = large
      table[(line + 1) * width + 1] = Int32(line)
    }
    for place in 0...right.count {
      table[place + 1] = large
      table[width + place + 1] = Int32(place)
    }
    for line in 1...left.count {
      var matched = 0
      for place in 1...right.count {
        let above = Int(lines[Int(right[place - 1])])
        let beside = matched
        let isEqual = left[line - 1] == right[place - 1]
        if isEqual { matched = place }
        let swapped =
          table[above * width + beside] + Int32(line - above - 1 + 1 + place - beside - 1)
        table[(line + 1) * width + place + 1] = min(
          table[line * width + place] + (isEqual ? 0 : 1), table[(line + 1) * width + place] + 1,
          table[line * width + place + 1] + 1, swapped)
      }
      lines[Int(left[line - 1])] = Int32(line)
    }
    return Int(table[(left.count + 1) * width + right.count + 1])
  }
}
