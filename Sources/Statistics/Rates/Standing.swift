/// Where an area stands against the average: which of two intervals leave the average out.
public enum Standing: Sendable, Hashable, CaseIterable {
  /// Below the average at 99.8%, a chance of one in a thousand on this side.
  case farBelow

  /// Below the average at 95% only.
  case below

  /// Not told apart from the average.
  case average

  /// Above the average at 95% only.
  case above

  /// Above the average at 99.8%.
  case farAbove

  init(_ average: Double, narrow: Interval, wide: Interval) {
    if wide.upper < average {
      self = .farBelow
    } else if wide.lower > average {
      self = .farAbove
    } else if narrow.upper < average {
      self = .below
    } else if narrow.lower > average {
      self = .above
    } else {
      self = .average
    }
  }
}
