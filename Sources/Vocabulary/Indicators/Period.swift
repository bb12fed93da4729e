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

  /// Creates a period.
  ///
  /// - Parameters:
  ///   - kind: How it is drawn.
  ///   - code: The code.
  ///   - label: The label.
  ///   - first: The first day.
  ///   - last: The last day.
  public init(kind: Kind, code: String, label: String, first: Day, last: Day) {
    self.kind = kind
    self.code = code
    self.label = label
    self.first = first
    self.last = last
  }

  /// Whether a day lies in the period.
  ///
  /// - Parameter day: The day.
  /// - Returns: Whether it is neither before the first nor after the last day.
  public func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }
}
