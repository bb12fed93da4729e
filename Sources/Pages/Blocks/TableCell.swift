/// A cell: words or a number as written, with symbols after it or instead of it.
///
public struct TableCell: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The words; empty where only symbols stand.
  ///
  public let content: Prose
  /// The symbols, in the order given.
  ///
  public let symbols: [Symbol]

  /// A cell of rich words.
  ///
  /// - Parameters:
  ///   - content: The words.
  ///   - symbols: Symbols after them.
  public init(_ content: Prose, symbols: [Symbol] = []) {
    self.content = content
    self.symbols = symbols
  }

  /// A cell of plain words or of a number as written.
  ///
  /// - Parameters:
  ///   - text: The words or the number.
  ///   - symbols: Symbols after them.
  public init(text: String, symbols: [Symbol] = []) {
    self.init(Prose(text), symbols: symbols)
  }

  /// A literal is plain words.
  ///
  /// - Parameter value: The words.
  public init(stringLiteral value: String) {
    self.init(Prose(value))
  }

  /// A cell of symbols alone.
  ///
  /// - Parameter symbols: At least one symbol.
  /// - Returns: The cell.
  public static func symbol(_ symbols: Symbol...) -> TableCell {
    TableCell("", symbols: symbols)
  }

  /// A cell with a whole number.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - symbols: Symbols after it.
  /// - Returns: The cell, with commas between thousands.
  public static func number(_ value: Int, symbols: [Symbol] = []) -> TableCell {
    TableCell(text: NumberText.whole(value), symbols: symbols)
  }
}
