import Records
import Vocabulary

/// What a row says beyond its fields, for the rules that look at whole rows.
struct RowFacts {
  /// The reference date of every figure.
  let asOf: Day
  /// How many columns sent a date of an initial conference or meeting.
  var meetings = 0
  /// Whether a factor was sent twice.
  var repeatsFactor = false
}

/// A rule about values of one row that contradict each other.
///
/// A rule may take out of the row the value that cannot be used; it never invents one.
protocol RowRule: Sendable {
  /// The rule.
  static var rule: Rule { get }

  /// Looks at a row.
  ///
  /// - Parameters:
  ///   - row: The row; a value that cannot be used is taken out.
  ///   - facts: What the row says beyond its fields.
  /// - Returns: The field that the finding names, or nothing where the row keeps the rule.
  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget?
}
