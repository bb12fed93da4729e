/// What an attacker can work out of an unknown number.
public struct Interval: Sendable, Hashable {
  /// The least value that is shown to be possible, by a whole table that fits all that is known.
  public internal(set) var lower: Double
  /// The greatest value that is shown to be possible; infinity where there is no limit.
  public internal(set) var upper: Double
  /// A value below which nothing is possible.
  public internal(set) var floor: Double
  /// A value above which nothing is possible; infinity where none is known.
  public internal(set) var ceiling: Double

  /// Whether what is possible and what is not impossible are the same.
  public var isExact: Bool { lower == floor && upper == ceiling }

  /// How far the possible values reach.
  public var width: Double { upper - lower }
}

/// How wide an interval must be for its cell to count as protected.
public struct Demand: Sendable, Hashable {
  /// The least distance between the lowest and the highest possible value.
  public let width: Double
  /// The value that the highest possible value must reach at least.
  public let reach: Double

  /// Creates a demand.
  ///
  /// - Parameters:
  ///   - width: The least distance between the lowest and the highest possible value.
  ///   - reach: The value that the highest possible value must reach at least.
  public init(width: Double, reach: Double) {
    self.width = width
    self.reach = reach
  }

  /// Whether an interval is shown to be wide enough.
  ///
  /// - Parameter interval: The interval.
  /// - Returns: Whether values that far apart are possible, and high enough ones.
  public func isMet(by interval: Interval) -> Bool {
    interval.width >= width && interval.upper >= reach
  }

  /// Whether an interval is shown never to be wide enough.
  func isRefuted(by interval: Interval) -> Bool {
    interval.ceiling - interval.floor < width || interval.ceiling < reach
  }
}
