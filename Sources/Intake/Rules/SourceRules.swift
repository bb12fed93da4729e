import Records

/// The rules about all rows of one source, each told of the rows that concern it.
final class SourceRules {
  private let rules: [any SourceRule]
  private let byTable: [[any SourceRule]]
  private let tables: [TableFormat]

  /// Starts before the first row.
  ///
  /// - Parameter format: The source's format; rules that concern none of its tables are left out.
  init(_ format: Format) {
    let concerned = RuleBook.sourceRules.filter { rule in
      format.tables.contains { rule.concerns($0) }
    }
    let rules = concerned.map { $0.init() }
    byTable = format.tables.map { table in rules.filter { type(of: $0).concerns(table) } }
    tables = format.tables
    self.rules = rules
  }

  /// Has fetched what the rules will look at for a row that comes soon.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - table: Position of its table in the format.
  func expect(_ row: SourceRow, table: Int) {
    for rule in byTable[table] { rule.expect(row) }
  }

  /// Takes the next row that is used.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - report: Takes a rule that is broken at the row and the column in which it is.
  func take(_ row: SourceRow, report: (Rule, String) -> Void) {
    let table = Int(row.place.table)
    for rule in byTable[table] {
      guard let field = rule.take(row) else { continue }
      report(type(of: rule).rule, tables[table].name(of: field))
    }
  }

  /// Ends the source.
  ///
  /// - Parameter report: Takes rules that are broken, where, and in which column.
  func finish(report: (Rule, RowPlace, String) -> Void) {
    for rule in rules {
      for (place, field) in rule.finish() {
        report(type(of: rule).rule, place, tables[Int(place.table)].name(of: field))
      }
    }
  }
}
