/// Markup that is already escaped and may stand in a page as it is.
///
/// Outside this room one can only be made by escaping plain text, so no unescaped cell, name or
/// file name can reach a page.
public struct SafeHTML: Hashable, Sendable, CustomStringConvertible {
  /// The markup.
  ///
  public let markup: String

  /// Escapes plain text so that it reads the same between tags.
  ///
  /// - Parameter text: Any text, trusted or not.
  public init(escaping text: String) {
    markup = Escaping.text(text)
  }

  /// Takes markup that this room wrote itself; every value in it has been escaped before.
  init(written markup: String) {
    self.markup = markup
  }

  /// The markup, so that a template prints it unchanged.
  ///
  public var description: String { markup }
}

extension Sequence where Element == SafeHTML {
  /// One piece of markup from many.
  func joined(by separator: String = "") -> SafeHTML {
    SafeHTML(written: map(\.markup).joined(separator: separator))
  }
}
