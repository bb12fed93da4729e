import Records
import Vocabulary

/// Reads a column for the rules alone; it fills no field.
struct CheckCells: ~Copyable {
  private let field: CheckField
  private let reader: DateReader
  private var flags = SpellingCache<Int32?>()

  /// Creates a reader of a column.
  ///
  /// - Parameters:
  ///   - field: What the column says.
  ///   - orders: The orders in which dates may be written.
  init(field: CheckField, orders: [DateOrder]) {
    self.field = field
    reader = DateReader(orders: orders)
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: A trimmed cell that is not empty.
  ///   - report: Where the rules find what it says.
  /// - Returns: Always that the cell can be used.
  mutating func read(_ cell: Cell, report: inout RowReport) -> Bool {
    if let value = value(of: cell) { report.facts.note(value, for: field) }
    return true
  }

  /// A cell that cannot be read says nothing here: no figure rests on it.
  private mutating func value(of cell: Cell) -> Int32? {
    switch field.form {
    case .presence: return 1
    case .flag:
      return flags.meaning(of: cell) { cell in
        guard case .code(let position) = FlagWords.list.read(cell.text) else { return nil }
        return position
      }
    case .day:
      guard case .day(let day) = reader.read(cell) else { return nil }
      return day.number
    }
  }
}
