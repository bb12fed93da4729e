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
  /// Whether closures rule the milestone out, so that the share is a cumulative incidence also
  /// where no wait happens to have been closed.
  public let closuresCompete: Bool
  /// Whether too few were under watch at some time before the last of the waits came under it, so
  /// that the steps say nothing of how long children wait.
  public let isThin: Bool
  /// Whether a closure or the 18th birthday, where those are censored, ended some waits by the limit,
  /// so that the share is higher than of all who waited.
  public let isClosedEarly: Bool

  /// Creates a risk table.
  ///
  /// - Parameters:
  ///   - steps: The days on which something happened, ascending.
  ///   - limit: The standard's limit in working days, where there is one.
  ///   - closuresCompete: Whether closures rule the milestone out.
  ///   - isThin: Whether too few were under watch before the last of the waits came under it.
  ///   - isClosedEarly: Whether closures that are censored ended some waits by the limit.
  public init(
    steps: [Step], limit: Int? = nil, closuresCompete: Bool = false, isThin: Bool = false,
    isClosedEarly: Bool = false
  ) {
    self.steps = steps
    self.limit = limit
    self.closuresCompete = closuresCompete
    self.isThin = isThin
    self.isClosedEarly = isClosedEarly
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

extension RiskTable {
  private enum CodingKeys: String, CodingKey {
    case steps, limit, closuresCompete, isThin, isClosedEarly
  }

  /// Decodes a risk table; what tables kept by earlier versions do not say is read from their steps.
  ///
  /// - Parameter decoder: Where the table stands.
  /// - Throws: `DecodingError` where it has no steps.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let steps = try container.decode([Step].self, forKey: .steps)
    self.init(
      steps: steps, limit: try container.decodeIfPresent(Int.self, forKey: .limit),
      closuresCompete: try container.decodeIfPresent(Bool.self, forKey: .closuresCompete)
        ?? steps.contains { $0.competing > 0 },
      isThin: try container.decodeIfPresent(Bool.self, forKey: .isThin) ?? false,
      isClosedEarly: try container.decodeIfPresent(Bool.self, forKey: .isClosedEarly) ?? false)
  }
}
