/// A span of time that figures are for.
public struct Period: Sendable, Hashable, Codable {
  /// How a period is drawn.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// 1 April to 31 March.
    case financialYear = "financial_year"
    /// A quarter of a financial year.
    case quarter
    /// Twelve months to the reference date.
    case rollingYear = "rolling_year"
    /// 1 September to 31 August.
    case academicYear = "academic_year"
    /// The state on the reference date.
    case snapshot
  }

  /// Why figures of a period may move.
  public enum Provisional: String, Sendable, CaseIterable, Codable {
    /// It was not over on the reference date.
    case notOver = "not_over"
    /// An agency sent nothing for a part of it.
    case returnsMissing = "returns_missing"
    /// The records of some agency begin later.
    case beforeRecords = "before_records"
  }

  /// How it is drawn.
  public let kind: Kind
  /// The code, such as `2024-25`.
  public let code: String
  /// The label, such as "financial year ending March 2025".
  public let label: String
  /// The first day.
  public let first: Day
  /// The last day.
  public let last: Day
  /// Why its figures may move; none where they may not.
  public let provisional: Provisional?

  /// Creates a period.
  ///
  /// - Parameters:
  ///   - kind: How it is drawn.
  ///   - code: The code.
  ///   - label: The label.
  ///   - first: The first day.
  ///   - last: The last day.
  ///   - provisional: Why its figures may move; none where they may not.
  public init(
    kind: Kind, code: String, label: String, first: Day, last: Day,
    provisional: Provisional? = nil
  ) {
    self.kind = kind
    self.code = code
    self.label = label
    self.first = first
    self.last = last
    self.provisional = provisional
  }

  /// Whether it is not over yet or returns for it are incomplete, so that its figures may move.
  public var isProvisional: Bool {
    provisional != nil
  }

  /// Whether a day lies in the period.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether it is neither before the first nor after the last day.
  public func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }

  /// Decodes a period; one that was kept before periods could be provisional is not.
  ///
  /// - Parameter decoder: Where it stands.
  /// - Throws: `DecodingError` where something else is missing.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kind: try values.decode(Kind.self, forKey: .kind),
      code: try values.decode(String.self, forKey: .code),
      label: try values.decode(String.self, forKey: .label),
      first: try values.decode(Day.self, forKey: .first),
      last: try values.decode(Day.self, forKey: .last),
      provisional: try values.decodeIfPresent(Provisional.self, forKey: .provisional))
  }
}
