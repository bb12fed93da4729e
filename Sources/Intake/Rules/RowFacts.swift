import Records
import Vocabulary

/// What a row says beyond its fields, for the rules that look at whole rows.
struct RowFacts {
  /// The reference date of every figure.
  let asOf: Day
  /// How many columns sent a date of an initial conference or meeting.
  var meetings = 0
  /// Whether the meeting's date stands in an element that is a row of its own, with rules of its own.
  var meetingIsNested = false
  /// Whether a factor was sent twice.
  var repeatsFactor = false
  /// Whether a disability was sent twice.
  var repeatsDisability = false

  private var sentDays: UInt32 = 0
  // In place: facts are handed to every rule of every row.
  private var checked = InlineArray<16, Int32>(repeating: Day.missingNumber)
  private var hasChecked = false

  /// Creates the facts of an empty row.
  ///
  /// - Parameter asOf: The reference date of every figure.
  init(asOf: Day) {
    self.asOf = asOf
  }

  /// The day up to which the return tells: its reference date, or the run's where that is earlier.
  var returnDay: Day {
    min(day(.referenceDay) ?? asOf, asOf)
  }

  /// Whether a date was sent, usable or not.
  func sends(_ field: DayField) -> Bool {
    sentDays & 1 << UInt32(field.rawValue) != 0
  }

  /// Notes that a date was sent, usable or not.
  ///
  /// - Parameter field: The date.
  mutating func noteSent(_ field: DayField) {
    sentDays |= 1 << UInt32(field.rawValue)
  }

  /// Whether something was sent in a checked column.
  func has(_ field: CheckField) -> Bool {
    checked[field.rawValue] != Day.missingNumber
  }

  /// The date in a checked column.
  func day(_ field: CheckField) -> Day? {
    Day(column: checked[field.rawValue])
  }

  /// Yes or no in a checked column, or nothing where neither was sent.
  func says(_ field: CheckField) -> Bool? {
    has(field) ? checked[field.rawValue] == 1 : nil
  }

  /// Keeps what a checked column says; the first value counts.
  ///
  /// - Parameters:
  ///   - value: A day's number, 1 for yes or present, 0 for no.
  ///   - field: The column.
  mutating func note(_ value: Int32, for field: CheckField) {
    guard !has(field) else { return }
    checked[field.rawValue] = value
    hasChecked = true
  }

  /// Forgets the row; the reference date stays.
  mutating func clear() {
    meetings = 0
    meetingIsNested = false
    sentDays = 0
    repeatsFactor = false
    repeatsDisability = false
    guard hasChecked else { return }
    for index in checked.indices { checked[index] = Day.missingNumber }
    hasChecked = false
  }
}
