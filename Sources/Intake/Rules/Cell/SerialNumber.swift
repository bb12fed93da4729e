import Records

extension Rule {
  /// A spreadsheet's number in place of a date.
  static let serialNumber = Rule(
    "V068", .cell, .query,
    wrong: "a date is sent as the number by which a spreadsheet holds it; it is not used",
    fix: "give the column the date format yyyy-mm-dd in the spreadsheet, then export again",
    why: "two ways of counting lie four years apart, so a guess could move every wait",
    example: "'45417' where a date belongs")
}
