/// How often one level of a comparison is given for pairs of one child and for pairs drawn at
/// random; the m and u of Fellegi and Sunter, as a month's last run saw them.
public struct LevelShare: Sendable, Hashable {
  /// Months since the year 0, of the reference date.
  public let month: Int
  /// The comparison.
  public let comparison: String
  /// The level.
  public let level: String
  /// Pairs of one child, as the model expects them, that have the level, of those that could.
  public let same: LinkageQuality.Share
  /// Pairs drawn at random that have the level, of those that could.
  public let drawn: LinkageQuality.Share

  /// Creates a share.
  ///
  /// - Parameters:
  ///   - month: Months since the year 0.
  ///   - comparison: The comparison.
  ///   - level: The level.
  ///   - same: Of pairs of one child.
  ///   - drawn: Of pairs drawn at random.
  public init(
    month: Int, comparison: String, level: String, same: LinkageQuality.Share,
    drawn: LinkageQuality.Share
  ) {
    self.month = month
    self.comparison = comparison
    self.level = level
    self.same = same
    self.drawn = drawn
  }

  /// The number of a month.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - month: The month, from 1.
  /// - Returns: Months since the year 0.
  public static func month(year: Int, month: Int) -> Int {
    year * 12 + month - 1
  }
}

extension LinkageMemory {
  /// The shares of a month, and those of the last month before it.
  ///
  /// - Parameter month: Months since the year 0.
  /// - Returns: The shares, the earlier month's first; they are in the model's order.
  public func levels(to month: Int) -> [LevelShare] {
    let before = levels.map(\.month).filter { $0 < month }.max()
    return levels.filter { $0.month == month || $0.month == before }
  }

  /// Takes a night's shares in: those of its month are replaced, those of a year ago go.
  ///
  /// - Parameter night: The shares, all of one month.
  public mutating func remember(_ night: [LevelShare]) {
    guard let month = night.first?.month else { return }
    levels = levels.filter { $0.month != month && abs($0.month - month) <= 12 } + night
    levels.sort { $0.month < $1.month }
  }
}
