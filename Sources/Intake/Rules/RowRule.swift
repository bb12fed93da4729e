import Records

/// A rule about values of one row that contradict each other.
///
/// A rule may take out of the row the value that cannot be used; it never invents one.
protocol RowRule: Sendable {
  /// The rule.
  static var rule: Rule { get }

  /// The kinds of rows it looks at; all of them where a rule says nothing.
  static var kinds: [RecordKind] { get }

  /// The fields without which it has nothing to compare; a table that fills not all is left alone.
  static var needs: [FieldTarget] { get }

  /// Whether the rule has something to look at in the rows of a table.
  ///
  /// - Parameter table: The table of a format.
  /// - Returns: Whether it is of a kind the rule looks at and fills all the fields that it needs.
  static func concerns(_ table: TableFormat) -> Bool

  /// Looks at a row.
  ///
  /// - Parameters:
  ///   - row: The row; a value that cannot be used is taken out.
  ///   - facts: What the row says beyond its fields.
  /// - Returns: The field that the finding names, or nothing where the row keeps the rule.
  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget?
}

extension RowRule {
  static var kinds: [RecordKind] { RecordKind.allCases }

  static var needs: [FieldTarget] { [] }

  static func concerns(_ table: TableFormat) -> Bool {
    kinds.contains(table.record) && needs.allSatisfy(table.fills)
  }
}
