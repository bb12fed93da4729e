/// Sets of tokens, each sorted and without repeats, one after another.
public struct TokenSets: Sendable {
  private var members: [UInt32] = []
  private var ends: [Int] = []

  /// Starts without sets.
  public init() {}

  /// How many sets there are.
  public var count: Int {
    ends.count
  }

  /// Adds a set.
  ///
  /// - Parameter set: Its members as numbers, in any order.
  public mutating func append(_ set: [UInt32]) {
    members.append(contentsOf: Set(set).sorted())
    ends.append(members.count)
  }

  /// Adds a set whose members are ascending and stand there once.
  mutating func append(ascending set: ArraySlice<UInt32>) {
    members.append(contentsOf: set)
    ends.append(members.count)
  }

  /// The members of one set, ascending.
  ///
  /// - Parameter place: Its place, from 0.
  public subscript(place: Int) -> ArraySlice<UInt32> {
    members[range(place)]
  }

  /// How many members one of these sets shares with one of the same or another column.
  func shared(_ left: Int, _ right: Int, of other: TokenSets) -> Int {
    var count = 0
    forEachShared(left, right, of: other) { _ in count += 1 }
    return count
  }

  /// Calls with every member that two sets share, ascending.
  @inline(__always)
  func forEachShared(_ left: Int, _ right: Int, of other: TokenSets, _ body: (UInt32) -> Void) {
    let (ours, theirs) = (range(left), other.range(right))
    var (one, two) = (ours.lowerBound, theirs.lowerBound)
    while one < ours.upperBound, two < theirs.upperBound {
      let (first, second) = (members[one], other.members[two])
      if first == second { body(first) }
      if first <= second { one += 1 }
      if second <= first { two += 1 }
    }
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }
}
