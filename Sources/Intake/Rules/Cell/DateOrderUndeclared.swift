import Records

extension Rule {
  /// A date in an order that the format does not declare.
  static let dateOrderUndeclared = Rule(
    "V023", .cell, .query,
    wrong: "the date is in an order that the format does not declare; the value is not used",
    fix: "export dates as declared, or declare the order for the source",
    why: "in numbers, 3 April and 4 March look the same",
    example: "'04/03/2025' where the format declares year, month, day")
}
