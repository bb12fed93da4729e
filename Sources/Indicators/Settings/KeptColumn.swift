import Records
public import Vocabulary

/// What the partnership says of when a source kept a column, where its rows cannot say it.
public struct KeptColumn: Sendable, Hashable {
  /// The id of the source; it holds of all sources of its agency and system.
  public let source: String
  /// The name of the column, one of ``names``.
  public let column: String
  /// The first day from which on it was kept; none where it always was.
  public let from: Day?
  /// The last day on which it was kept; none where it still is.
  public let until: Day?
  /// Whether the service itself has ended, so that its silence says that it takes nobody.
  public let hasEnded: Bool

  /// Creates what is said of a column.
  ///
  /// - Parameters:
  ///   - source: The id of the source.
  ///   - column: The name of the column, one of ``names``.
  ///   - from: The first day from which on it was kept.
  ///   - until: The last day on which it was kept.
  ///   - hasEnded: Whether the service itself has ended.
  public init(
    source: String, column: String, from: Day? = nil, until: Day? = nil, hasEnded: Bool = false
  ) {
    self.source = source
    self.column = column
    self.from = from
    self.until = until
    self.hasEnded = hasEnded
  }

  /// The names of columns of which something can be said: the days of steps and ends.
  public static let names =
    ToldMilestones.steps.map(\.field.name) + [DayField.supportEnded.name, DayField.closed.name]

  /// The code of the step whose day it holds; none of a column that is no step's.
  public var step: String? {
    ToldMilestones.steps.first { $0.field.name == column }?.milestone.code
  }

  /// The first quarter in all of which it was kept, in quarters since the year 0; 0 where it always was.
  public var first: Int {
    from.map { Quarter.of($0.adding(days: -1)) + 1 } ?? 0
  }

  /// The last quarter of whose referrals it tells, so long before it was last kept that most who reach
  /// the step have; none where it still is.
  public var last: Int? {
    until.map { Quarter.of($0.adding(days: 1)) - 1 - Coverage.lag }
  }

  /// The quarters of whose referrals it tells; none where there is none.
  var quarters: ClosedRange<Int>? {
    let range = (from == nil ? Int.min : first, last ?? .max)
    return range.0 <= range.1 ? range.0...range.1 : nil
  }
}
