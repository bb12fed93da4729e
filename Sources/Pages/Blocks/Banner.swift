/// A notice the reader must not miss, such as a handling marking or "invented data".
///
public struct Banner: Hashable, Sendable {
  /// What kind of notice it is; the title says so in words, the colour never alone.
  ///
  public enum Kind: String, Hashable, Sendable {
    /// Who may see the page.
    ///
    case handling
    /// Something that limits what the figures can be used for.
    ///
    case warning
    /// Something good to know.
    ///
    case note
  }

  /// What kind of notice it is.
  ///
  public let kind: Kind
  /// A few words, such as "Invented data".
  ///
  public let title: String
  /// What the reader must know.
  ///
  public let text: Prose

  /// A notice of a kind.
  ///
  /// - Parameters:
  ///   - kind: What kind of notice it is.
  ///   - title: A few words.
  ///   - text: What the reader must know; may be empty.
  public init(_ kind: Kind, title: String, text: Prose = "") {
    self.kind = kind
    self.title = title
    self.text = text
  }
}

extension Banner {
  /// The notice as markup.
  var html: SafeHTML {
    let words = text.plainText.isEmpty ? "" : " \(text.html)"
    return SafeHTML(
      written: "<div class=\"banner \(kind.rawValue)\">"
        + "<p><strong>\(Escaping.text(title))</strong>\(words)</p></div>\n")
  }
}
