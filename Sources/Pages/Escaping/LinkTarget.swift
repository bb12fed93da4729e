/// The address of a link, once it is known to be harmless.
///
/// Relative addresses, fragments and `https`, `http` and `mailto` addresses pass. Every other
/// scheme is refused, and the words of the link then stand as plain text.
struct LinkTarget {
  /// The address, escaped for a double-quoted attribute.
  let attribute: String

  init?(_ address: String) {
    guard !address.isEmpty, address.unicodeScalars.allSatisfy(LinkTarget.isPlain),
      !address.hasPrefix("//")
    else { return nil }
    guard LinkTarget.hasHarmlessScheme(address) else { return nil }
    attribute = Escaping.attribute(address)
  }

  private static let schemes: Set<String> = ["https", "http", "mailto"]

  /// Spaces, backslashes and controls are how a scheme is hidden from a check but not from a
  /// browser.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && scalar != "\\" && Escaping.isAllowed(scalar)
  }

  private static func hasHarmlessScheme(_ address: String) -> Bool {
    let path = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let colon = path.firstIndex(of: ":") else { return true }
    return schemes.contains(path[..<colon].lowercased())
  }
}
