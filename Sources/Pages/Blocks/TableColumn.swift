/// A column of a table: its header and how its cells are set.
///
public struct TableColumn: Hashable, Sendable {
  /// The header.
  ///
  public let title: String
  /// The unit, shown with the header, such as "%" or "working days".
  ///
  public let unit: String?
  /// Whether the cells are numbers, set to the right with even digits.
  ///
  public let isNumeric: Bool

  /// A column of words.
  ///
  /// - Parameters:
  ///   - title: The header.
  ///   - unit: The unit, shown with the header.
  ///   - isNumeric: Whether the cells are numbers.
  public init(_ title: String, unit: String? = nil, isNumeric: Bool = false) {
    self.title = title
    self.unit = unit
    self.isNumeric = isNumeric
  }

  /// A column of numbers.
  ///
  /// - Parameters:
  ///   - title: The header.
  ///   - unit: The unit, shown with the header.
  /// - Returns: The column.
  public static func number(_ title: String, unit: String? = nil) -> TableColumn {
    TableColumn(title, unit: unit, isNumeric: true)
  }
}
