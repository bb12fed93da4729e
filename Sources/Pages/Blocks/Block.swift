/// One part of a page's main column.
///
public enum Block: Hashable, Sendable {
  /// A heading with an anchor.
  ///
  case heading(Heading)
  /// A paragraph.
  ///
  case paragraph(Prose)
  /// A list with bullets.
  ///
  case list([Prose])
  /// Terms with what they mean.
  ///
  case definitions([Definition])
  /// A table with its caption, key and notes.
  ///
  case table(Table)
  /// A few numbers set large.
  ///
  case keyNumbers([KeyNumber])
  /// A chart with its headline and its table.
  ///
  case figure(Figure)
  /// A notice the reader must not miss.
  ///
  case banner(Banner)
  /// A query or a file's content, line breaks kept.
  ///
  case code(String)
  /// Links to the page's second-level headings.
  ///
  case contents
  /// A printed page ends here.
  ///
  case pageBreak

  /// A heading of the second level, or of the given one.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - anchor: The name links use; made from the words where nil.
  ///   - level: 2 to 4; the page's title is the only heading of level 1.
  /// - Returns: The heading as a block.
  public static func heading(_ text: String, anchor: String? = nil, level: Int = 2) -> Block {
    .heading(Heading(text, anchor: anchor, level: level))
  }

  /// A paragraph of plain words.
  ///
  /// - Parameter text: The words.
  /// - Returns: The paragraph as a block.
  public static func text(_ text: String) -> Block {
    .paragraph(Prose(text))
  }
}
