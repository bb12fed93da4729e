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
  /// Whether the count is so low that the value must be read with care; internal releases only.
  public let isLow: Bool
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
