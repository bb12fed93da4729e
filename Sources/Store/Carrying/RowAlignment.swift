/// Numbers of a file's rows that stay from night to night, though rows come and go between them.
///
/// Rows that say the same in the same order keep their numbers; one that stands where another stood
/// takes that one's; others take numbers between those of their neighbours.
struct RowAlignment {
  /// Numbers left free between two rows that are numbered for the first time.
  private static let step: Int64 = 16
  private static let room: Int64 = 1 << 34

  /// The number below all numbers of a file.
  static func first(ofFile file: Int) -> Int64 {
    Int64(file) * room
  }

  /// The file that a number was given for.
  static func file(of number: Int64) -> Int {
    Int(number / room)
  }

  private let now: [UInt64]
  private let before: ArraySlice<RowDigests.Row>
  private let lower: Int64

  /// Prepares to number the rows of a file, by their hashes, after the same file's rows of the night
  /// before, which are in order of their numbers.
  init(_ now: [UInt64], after before: ArraySlice<RowDigests.Row>, file: Int) {
    self.now = now
    self.before = before
    lower = Self.first(ofFile: file)
  }

  /// The numbers, ascending, same order as the rows.
  ///
  /// - Complexity: O(n log n) in the rows between the first and the last that differ.
  var numbers: [Int64] {
    kept() ?? now.indices.map { lower + Int64($0 + 1) * Self.step }
  }

  /// Numbers that go on from those of the night before; nothing where there is no room.
  private func kept() -> [Int64]? {
    guard !before.isEmpty else { return nil }
    let same = Self.pairs(now, before.map(\.high)) + [(now.count, before.count)]
    var numbers: [Int64] = []
    var (last, left) = (lower, before.startIndex)
    for (place, earlier) in same {
      let right = before.startIndex + earlier
      let upper = right < before.endIndex ? before[right].number : lower + Self.room
      let free = before[left..<right].map(\.number)
      guard
        let filled = Self.fill(place - numbers.count, free, above: last, below: upper)
      else { return nil }
      numbers += filled
      if place < now.count { numbers.append(upper) }
      (last, left) = (upper, right + 1)
    }
    return numbers
  }

  /// Ascending numbers between two, those that are free first.
  private static func fill(
    _ count: Int, _ free: [Int64], above lower: Int64, below upper: Int64
  ) -> [Int64]? {
    let taken = free.prefix(count)
    let more = Int64(count - taken.count)
    guard more > 0 else { return Array(taken) }
    let last = taken.last ?? lower
    let step = min(Self.step, (upper - last) / (more + 1))
    if step > 0 { return taken + (1...more).map { last + $0 * step } }
    let even = (upper - lower) / Int64(count + 1)
    return even > 0 ? (1...Int64(count)).map { lower + $0 * even } : nil
  }
}

/// Which rows of two nights are the same, in the order of both.
extension RowAlignment {
  /// Positions of as many equal rows as stand in one order in both lists.
  static func pairs(_ now: [UInt64], _ before: [UInt64]) -> [(Int, Int)] {
    let head = zip(now, before).prefix { $0 == $1 }.count
    let left = min(now.count, before.count) - head
    let tail = zip(now.reversed(), before.reversed()).prefix(left).prefix { $0 == $1 }.count
    let middle = longest(
      matches(Array(now[head..<now.count - tail]), Array(before[head..<before.count - tail])))
    return (0..<head).map { ($0, $0) } + middle.map { ($0.0 + head, $0.1 + head) }
      + (0..<tail).map { (now.count - tail + $0, before.count - tail + $0) }
  }

  /// For each row of the first list the like of it in the second: the first for the first, and so on.
  private static func matches(_ now: [UInt64], _ before: [UInt64]) -> [(Int, Int)] {
    var heads: [UInt64: Int] = [:]
    var next = [Int](repeating: -1, count: before.count)
    for place in before.indices.reversed() {
      next[place] = heads[before[place]] ?? -1
      heads[before[place]] = place
    }
    return now.indices.compactMap { place in
      guard let head = heads[now[place]], head >= 0 else { return nil }
      heads[now[place]] = next[head]
      return (place, head)
    }
  }

  /// The longest part of some pairs in which both places ascend.
  ///
  /// > Source: C. Schensted (1961), Longest increasing and decreasing subsequences.
  private static func longest(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for place in pairs.indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pairs[place].1 { low = middle + 1 } else { high = middle }
      }
      previous[place] = low > 0 ? ends[low - 1] : -1
      if low < ends.count { ends[low] = place } else { ends.append(place) }
    }
    var found: [(Int, Int)] = []
    var place = ends.last ?? -1
    while place >= 0 {
      found.append(pairs[place])
      place = previous[place]
    }
    return found.reversed()
  }
}
