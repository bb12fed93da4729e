/// Waits to a milestone as numbers at risk, from which a survival curve can be made.
public struct RiskTable: Sendable, Hashable, Codable {
  /// The numbers on one day of waiting.
  public struct Step: Sendable, Hashable, Codable {
    /// Working days since the start.
    public let day: Int
    /// Children who were still waiting just before this day.
    public let atRisk: Int
    /// Children who reached the milestone on this day.
    public let events: Int
    /// Children whose wait ended otherwise on this day (a competing event).
    public let competing: Int
    /// Children whose wait was still open when last seen on this day.
    public let censored: Int
    /// Children already waiting who came under watch after this day and before the next step's.
    public let entered: Int

    /// Creates a step.
    ///
    /// - Parameters:
    ///   - day: Working days since the start.
    ///   - atRisk: Children still waiting just before this day.
    ///   - events: Children who reached the milestone on this day.
    ///   - competing: Children whose wait ended otherwise on this day.
    ///   - censored: Children whose wait was still open when last seen on this day.
    ///   - entered: Children already waiting who came under watch before the next step's day.
    public init(
      day: Int, atRisk: Int, events: Int, competing: Int = 0, censored: Int, entered: Int = 0
    ) {
      self.day = day
      self.atRisk = atRisk
      self.events = events
      self.competing = competing
      self.censored = censored
      self.entered = entered
    }
  }

  /// The days on which something happened, ascending.
  public let steps: [Step]
  /// The standard's limit in the same working days, where there is one.
  public let limit: Int?

  /// Creates a risk table.
  ///
  /// - Parameters:
  ///   - steps: The days on which something happened, ascending.
  ///   - limit: The standard's limit in working days, where there is one.
  public init(steps: [Step], limit: Int? = nil) {
    self.steps = steps
    self.limit = limit
  }

  /// Children whose wait is in the table.
  public var children: Int {
    steps.reduce(steps.first?.atRisk ?? 0) { $0 + $1.entered }
  }

  /// Children who reached the milestone.
  public var events: Int {
    steps.reduce(0) { $0 + $1.events }
  }
}
