import Records
import Vocabulary

/// A date, the birth apart, before the first year of every calendar of bank holidays.
enum DateBefore2012: RowRule {
  static let rule = Rule(
    "V052", .row, .query,
    wrong: "the date lies before 2012; no such date of the row is used",
    fix: "correct it; nothing, where it is right",
    why: "no calendar of working days goes back further, and most such dates are slips",
    example: "'date_of_concern' 1900-01-01")

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    var found: DayField?
    for field in fields {
      guard let day = row[field], day < first else { continue }
      row[field] = nil
      found = found ?? field
    }
    return found.map(FieldTarget.day)
  }

  private static let fields = DayField.allCases.filter { ![.birth, .birthMonth].contains($0) }
  private static let first = Day(year: 2012, month: 1, day: 1) ?? Day(number: 0)
}
