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

  /// The members of one set, ascending.
  ///
  /// - Parameter place: Its place, from 0.
  public subscript(place: Int) -> ArraySlice<UInt32> {
    members[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  /// How many members two sets share.
  func shared(_ left: Int, _ right: Int) -> Int {
    var (count, one, other) = (0, self[left], self[right])
    while let first = one.first, let second = other.first {
      if first == second { count += 1 }
      if first <= second { one.removeFirst() }
      if second <= first { other.removeFirst() }
    }
    return count
  }
}
