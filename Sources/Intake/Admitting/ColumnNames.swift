/// The names of columns by number, as findings carry them; 0 is the row as a whole.
///
/// Numbers are given while tables are made ready, on one thread and before any row is read.
final class ColumnNames: @unchecked Sendable {
  /// The names, by number.
  private(set) var names = [""]
  private var numbers = ["": 0]

  /// The number of a column.
  ///
  /// - Parameter name: The column's name; columns of one name in two tables are one.
  /// - Returns: The number, a new one where the name is new.
  func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
