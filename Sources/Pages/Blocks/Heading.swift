/// A heading inside a page, with the anchor that links to it use.
///
public struct Heading: Hashable, Sendable {
  /// The words.
  ///
  public let text: String
  /// The name links use, unique on the page.
  ///
  public let anchor: String
  /// The level, 2 to 4.
  ///
  public let level: Int

  /// A heading of the second to fourth level.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - anchor: The name links use; made from the words where nil.
  ///   - level: 2 to 4; the page's title is the only heading of level 1.
  /// - Precondition: The level is 2 to 4.
  public init(_ text: String, anchor: String? = nil, level: Int = 2) {
    precondition((2...4).contains(level), "a heading on a page has level 2 to 4, not \(level)")
    self.text = text
    self.anchor = Anchor.slug(anchor ?? text)
    self.level = level
  }
}

extension Heading {
  /// The heading as markup.
  var html: SafeHTML {
    SafeHTML(written: "<h\(level) id=\"\(anchor)\">\(Escaping.text(text))</h\(level)>\n")
  }
}
