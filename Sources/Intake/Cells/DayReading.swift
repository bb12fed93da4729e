import Vocabulary

/// What a cell that should hold a date holds.
enum DayReading: Equatable {
  /// A date.
  case day(Day)
  /// A date written in an order that the format does not declare.
  case undeclared
  /// A date that no calendar has.
  case impossible
  /// A year of two digits, whose century nobody can tell.
  case shortYear
  /// The number by which a spreadsheet holds a date; which one depends on the spreadsheet.
  case serialNumber
  /// No date.
  case unreadable
}
