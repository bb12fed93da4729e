public import Disclosure
import GRDB

/// A value of a release.
public struct PublishedValue: Sendable, Hashable {
  /// One code of each dimension.
  public let key: [String]
  /// What it measures.
  public let measure: String
  /// The count behind it.
  public let count: Int?
  /// The total the count is out of.
  public let denominator: Int?
  /// The value in its unit; none where it is not shown.
  public let value: Double?
  /// The lower limit of its 95% interval.
  public let lower: Double?
  /// The upper limit of its 95% interval.
  public let upper: Double?
  /// The unit.
  public let unit: String
  /// Whether it is shown, and why not.
  public let status: Status
  /// Whether a low count stands behind it, which must not be passed on.
  public let isLow: Bool
  /// A remark, or empty.
  public let note: String

  /// Whether nothing is counted, because no source records it; the remark says what.
  public var isUntold: Bool {
    count == nil && denominator == nil && value == nil && !note.isEmpty
  }

  /// What it measures, where this version of the program knows the measure.
  var kind: Measure? { Measure(rawValue: measure) }

  /// A value that is about to be published.
  init(_ value: ReleasedValue) {
    key = value.key
    measure = value.measure.rawValue
    count = value.count
    denominator = value.denominator
    self.value = value.value
    lower = value.lower
    upper = value.upper
    unit = value.measure.unit
    status = value.status
    isLow = value.isLow
    note = value.note
  }

  init(_ row: Row) {
    key = ["category1", "category2"].compactMap { row[$0] as String? }
    measure = row["measure"]
    count = row["count"]
    denominator = row["denominator"]
    value = row["value"]
    lower = row["lower_ci"]
    upper = row["upper_ci"]
    unit = row["unit"]
    status = Status(rawValue: row["status"]) ?? .notAvailable
    isLow = row["low_count"]
    note = row["note"]
  }
}
