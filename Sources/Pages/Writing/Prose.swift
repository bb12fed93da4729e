/// A run of plain words in which some parts may be strong, links or code.
///
/// A literal is plain text: `"Counts are recorded reports."`; a list mixes parts:
/// `["See ", .link("the method", to: "method.html"), "."]`.
public struct Prose: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  /// One part of the run.
  ///
  public enum Part: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Words as they are.
    ///
    case plain(String)
    /// Words of importance.
    ///
    case strong(String)
    /// Words that lead to an address; without the link where the address is not harmless.
    ///
    case link(String, to: String)
    /// A name from a file, a database or a command.
    ///
    case code(String)

    /// A literal is plain words.
    ///
    /// - Parameter value: The words.
    public init(stringLiteral value: String) {
      self = .plain(value)
    }
  }

  /// The parts, in reading order.
  ///
  public let parts: [Part]

  /// Takes the parts in reading order.
  ///
  /// - Parameter parts: The parts.
  public init(parts: [Part]) {
    self.parts = parts
  }

  /// Takes plain words.
  ///
  /// - Parameter text: Words without markup; they are escaped.
  public init(_ text: String) {
    parts = [.plain(text)]
  }

  /// A literal is plain words.
  ///
  /// - Parameter value: The words.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// A list literal is the parts in reading order.
  ///
  /// - Parameter elements: The parts.
  public init(arrayLiteral elements: Part...) {
    parts = elements
  }

  /// The words alone, for a title or a description.
  ///
  public var plainText: String {
    parts.map { part in
      switch part {
      case .plain(let words), .strong(let words), .code(let words), .link(let words, _): words
      }
    }.joined()
  }
}

extension Prose {
  /// The run as markup.
  var html: SafeHTML { parts.map(\.html).joined() }
}

extension Prose.Part {
  fileprivate var html: SafeHTML {
    switch self {
    case .plain(let words): SafeHTML(escaping: words)
    case .strong(let words): SafeHTML(written: "<strong>\(Escaping.text(words))</strong>")
    case .code(let words): SafeHTML(written: "<code>\(Escaping.text(words))</code>")
    case .link(let words, let address): Prose.Part.anchor(words, address)
    }
  }

  private static func anchor(_ words: String, _ address: String) -> SafeHTML {
    guard let target = LinkTarget(address) else { return SafeHTML(escaping: words) }
    return SafeHTML(written: "<a href=\"\(target.attribute)\">\(Escaping.text(words))</a>")
  }
}
