public import Vocabulary

/// A time limit between two milestones: whose it is, in which unit, and from when to when it holds.
public struct Standard: Decodable, Sendable, Hashable {
  /// What a limit is counted in.
  public enum Unit: String, Sendable, CaseIterable {
    /// Working days of the nation's bank-holiday calendar.
    case workingDays = "working_days"
    /// Days as they come.
    case calendarDays = "calendar_days"
  }

  /// The nation it applies in, a raw value of `Nation`.
  public let nation: Nation
  /// The milestone from which the clock runs, a code of `Milestone`.
  public let from: String
  /// The milestone by which it stops, a code of `Milestone`.
  public let to: String
  /// The limit, in its unit.
  public let limit: Int
  /// What the limit is counted in.
  public let unit: Unit
  /// Whose standard it is.
  public let whose: String
  /// The first day on which a wait that begins is held to it; none for ever since.
  public let effectiveFrom: Day?
  /// The last such day; none where it still holds.
  public let effectiveTo: Day?

  /// Creates a standard in working days.
  ///
  /// - Parameters:
  ///   - nation: The nation it applies in.
  ///   - from: The milestone from which the clock runs, a code of `Milestone`.
  ///   - to: The milestone by which it stops, a code of `Milestone`.
  ///   - workingDays: The limit in working days.
  ///   - whose: Whose standard it is.
  public init(nation: Nation, from: String, to: String, workingDays: Int, whose: String) {
    self.init(
      nation: nation, from: from, to: to, limit: workingDays, unit: .workingDays, whose: whose)
  }

  /// Creates a standard.
  ///
  /// - Parameters:
  ///   - nation: The nation it applies in.
  ///   - from: The milestone from which the clock runs, a code of `Milestone`.
  ///   - to: The milestone by which it stops, a code of `Milestone`.
  ///   - limit: The limit, in its unit.
  ///   - unit: What the limit is counted in.
  ///   - whose: Whose standard it is.
  ///   - effectiveFrom: The first day on which a wait that begins is held to it.
  ///   - effectiveTo: The last such day.
  public init(
    nation: Nation, from: String, to: String, limit: Int, unit: Unit, whose: String,
    effectiveFrom: Day? = nil, effectiveTo: Day? = nil
  ) {
    self.nation = nation
    self.from = from
    self.to = to
    self.limit = limit
    self.unit = unit
    self.whose = whose
    self.effectiveFrom = effectiveFrom
    self.effectiveTo = effectiveTo
  }

  /// Whether a wait that begins on a day is held to the standard.
  func holds(on day: Day) -> Bool {
    effectiveFrom.map { $0 <= day } ?? true && effectiveTo.map { day <= $0 } ?? true
  }
}

extension Standard {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case nation, from, to, whose
    case workingDays = "working_days"
    case calendarDays = "calendar_days"
    case effectiveFrom = "effective_from"
    case effectiveTo = "effective_to"
  }

  /// The keys that a standard may use, for the reader of such files.
  public static let keys = CodingKeys.allCases.map(\.rawValue)

  /// Decodes a standard; its limit stands under the name of its unit.
  ///
  /// - Parameter decoder: Where the standard stands.
  /// - Throws: `DecodingError` where it has no limit or two, or a date that is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let working = try container.decodeIfPresent(Int.self, forKey: .workingDays)
    let calendar = try container.decodeIfPresent(Int.self, forKey: .calendarDays)
    guard let limit = working ?? calendar, working == nil || calendar == nil else {
      throw DecodingError.dataCorruptedError(
        forKey: .workingDays, in: container,
        debugDescription: "give either 'working_days' or 'calendar_days'")
    }
    func day(_ key: CodingKeys) throws -> Day? {
      guard let text = try container.decodeIfPresent(String.self, forKey: key) else { return nil }
      guard let day = Day(iso: text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "is no date; write it as 2025-03-31")
      }
      return day
    }
    self.init(
      nation: try container.decode(Nation.self, forKey: .nation),
      from: try container.decode(String.self, forKey: .from),
      to: try container.decode(String.self, forKey: .to), limit: limit,
      unit: working == nil ? .calendarDays : .workingDays,
      whose: try container.decode(String.self, forKey: .whose),
      effectiveFrom: try day(.effectiveFrom), effectiveTo: try day(.effectiveTo))
  }
}
