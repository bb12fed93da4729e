/// A file beside the page that holds the same numbers.
///
public struct Download: Hashable, Sendable {
  /// The words of the link.
  ///
  public let label: String
  /// The file's address, relative to the page.
  ///
  public let address: String
  /// Format and size, such as "CSV, 3 KB".
  ///
  public let facts: String

  /// A file beside the page.
  ///
  /// - Parameters:
  ///   - label: The words of the link.
  ///   - address: The file's address, relative to the page.
  ///   - facts: Format and size.
  public init(
    _ label: String = "Download this table", address: String, facts: String = "CSV"
  ) {
    self.label = label
    self.address = address
    self.facts = facts
  }
}

extension Download {
  /// The link as markup; a listener who hears links alone is told of which table.
  func html(of caption: String) -> SafeHTML {
    let words = Escaping.text("\(label) (\(facts))")
    guard let target = LinkTarget(address) else { return SafeHTML(written: words) }
    let table = "<span class=\"hidden\">: \(Escaping.text(caption))</span>"
    return SafeHTML(written: "<a href=\"\(target.attribute)\" download>\(words)\(table)</a>")
  }
}
