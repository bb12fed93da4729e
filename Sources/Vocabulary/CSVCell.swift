/// Text as it stands in a cell of a CSV file.
///
/// > Source: RFC 4180, section 2, rules 5 to 7. It goes by bytes: a quote with an accent behind it is
/// > one character to a reader of text, and a quote all the same to a reader of cells.
public enum CSVCell {
  /// Quotes a text where it must be.
  ///
  /// - Parameter text: The text.
  /// - Returns: The cell, as it stands where nothing in it needs quotes.
  public static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: needsQuotes) else { return text }
    var cell = [quote]
    for byte in text.utf8 {
      if byte == quote { cell.append(quote) }
      cell.append(byte)
    }
    return String(decoding: cell + [quote], as: UTF8.self)
  }

  /// Whether a byte of a cell asks for quotes around it: a quote, a comma, the end of a line.
  ///
  /// - Parameter byte: The byte.
  /// - Returns: Whether it does.
  @inlinable
  public static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
  }

  private static let quote = UInt8(ascii: "\"")
}
