/// One shown value: the count behind it, the value, its interval and its status.
public struct ReleasedValue: Sendable, Hashable {
  /// The categories' codes, one for each dimension, same order as the dimensions.
  public let key: [String]
  /// What the value measures.
  public let measure: Measure
  /// The protected count; none where it is not shown.
  public let count: Int?
  /// The protected total the count is out of; none where there is none or it is not shown.
  public let denominator: Int?
  /// The shown value in the measure's unit; none where it is not shown.
  public let value: Double?
  /// The lower limit of the 95% interval, in the measure's unit.
  public let lower: Double?
  /// The upper limit of the 95% interval, in the measure's unit.
  public let upper: Double?
  /// Whether the value is shown, and why not.
  public let status: Status
  /// Whether a low count stands behind the value, which must not be passed on; internal releases
  /// only.
  public let isLow: Bool
  /// Whether the count itself is low; never where it is 0.
  public let isLowCount: Bool
  /// Whether the total, a number of children, is low.
  public let isLowTotal: Bool
  /// The limit a share within a limit is for, in the waits' unit; none for other measures.
  public let limit: Int?
  /// A short remark for the reader, such as "not reached", or empty.
  public let note: String
}

/// Whether a value is shown, and if not, why.
public enum Status: String, Sendable, CaseIterable {
  /// The value is shown.
  case shown = "ok"
  /// Suppressed to protect children.
  case confidential = "c"
  /// Not available.
  case notAvailable = "x"
  /// Not applicable.
  case notApplicable = "z"
  /// Rounds to 0 but is not 0.
  case low
}
