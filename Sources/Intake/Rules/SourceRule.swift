import Records

/// Where a row stands.
struct RowPlace: Hashable {
  /// Position of the file in the delivery.
  let file: Int32
  /// Physical line, from 1.
  let line: Int32
  /// Position of the row's table in the format.
  let table: Int32
}

/// A rule that no single row can break: it is told of every row that is used.
///
/// It keeps a few bytes for each child or episode, and never a row.
protocol SourceRule: AnyObject {
  /// The rule.
  static var rule: Rule { get }

  /// Whether the rule has something to look at in the rows of a table.
  static func concerns(_ table: TableFormat) -> Bool

  /// Starts before the first row of a source.
  init()

  /// Has fetched what it will look at for a row that comes soon; nothing is decided.
  ///
  /// - Parameter row: The row, a few behind the next.
  func expect(_ row: SourceRow)

  /// Takes the next row.
  ///
  /// - Parameter row: The row, every other rule applied.
  /// - Returns: The field that a finding at this row names, or nothing where there is none.
  func take(_ row: SourceRow) -> FieldTarget?

  /// The findings that only the whole source shows.
  ///
  /// - Returns: Where the rule is broken and the field that the finding names; any order.
  func finish() -> [(place: RowPlace, field: FieldTarget)]
}

extension SourceRule {
  func expect(_ row: SourceRow) {}

  func finish() -> [(place: RowPlace, field: FieldTarget)] { [] }
}
