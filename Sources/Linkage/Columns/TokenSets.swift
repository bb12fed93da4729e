/// Sets of tokens, each sorted and without repeats, one after another.
public struct TokenSets: Sendable {
  /// The members of all sets.
  private(set) var members: [UInt32] = []
  /// Where each set ends among them.
  private(set) var ends: [Int] = []

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
    Self.shared(self[left], other[right])
  }

  /// How many members two sets share.
  static func shared<Members: RandomAccessCollection<UInt32>>(
    _ ours: Members, _ theirs: Members
  ) -> Int where Members.Index == Int {
    var count = 0
    forEachShared(ours, theirs) { _ in count += 1 }
    return count
  }

  /// Calls with every member that two sets share, ascending.
  @inline(__always)
  func forEachShared(_ left: Int, _ right: Int, of other: TokenSets, _ body: (UInt32) -> Void) {
    Self.forEachShared(self[left], other[right], body)
  }

  @inline(__always)
  private static func forEachShared<Members: RandomAccessCollection<UInt32>>(
    _ ours: Members, _ theirs: Members, _ body: (UInt32) -> Void
  ) where Members.Index == Int {
    var (one, two) = (ours.startIndex, theirs.startIndex)
    while one < ours.endIndex, two < theirs.endIndex {
      let (first, second) = (ours[one], theirs[two])
      if first == second { body(first) }
      if first <= second { one += 1 }
      if second <= first { two += 1 }
    }
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }
}
