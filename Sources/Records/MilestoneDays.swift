public import Vocabulary

/// The day on which each milestone was reached; none where it was not.
///
/// The days stand in the value itself: millions of journeys would else each hold a table apart.
public struct MilestoneDays: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  @usableFromInline var early = SIMD8<Int32>(repeating: Day.missingNumber)
  @usableFromInline var late = SIMD8<Int32>(repeating: Day.missingNumber)

  /// Creates days of which none is known.
  public init() {}

  /// Creates days from pairs.
  ///
  /// - Parameter elements: Milestones with the day on which each was reached.
  public init(dictionaryLiteral elements: (Milestone, Day)...) {
    for (milestone, day) in elements { self[milestone] = day }
  }

  /// The day on which a milestone was reached, or nothing where it was not.
  ///
  /// - Parameter milestone: The milestone.
  public subscript(milestone: Milestone) -> Day? {
    @inlinable get {
      let place = Int(milestone.rawValue)
      return Day(column: place < 8 ? early[place] : late[place - 8])
    }
    set {
      let place = Int(milestone.rawValue)
      let number = newValue?.number ?? Day.missingNumber
      if place < 8 { early[place] = number } else { late[place - 8] = number }
    }
  }
}
