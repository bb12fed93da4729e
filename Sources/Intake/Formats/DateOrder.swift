/// How a source writes its dates; a date written otherwise is refused, never guessed.
public enum DateOrder: String, Sendable, Hashable, CaseIterable, Decodable {
  /// Year, month, day: 2025-03-31, also with a time of day after it.
  case iso
  /// Day, month, year: 31/03/2025.
  case dayFirst = "day_first"
  /// Month, day, year: 03/31/2025.
  case monthFirst = "month_first"
  /// Eight digits: 20250331.
  case compact
  /// With the name of the month, which needs no order: 2025-Mar-31 00:00:00, 31-Mar-2025.
  case monthName = "month_name"
}
