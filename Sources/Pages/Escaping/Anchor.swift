/// Names of places on a page, as `id` attributes and fragments carry them.
///
public enum Anchor {
  /// The anchor for a heading or an identifier: lower-case letters, digits and single hyphens.
  ///
  /// - Parameter text: Any text, such as "Ages 10 to 12".
  /// - Returns: The anchor, such as `ages-10-to-12`; `section` where no letter or digit is left.
  public static func slug(_ text: String) -> String {
    var words: [String] = [""]
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": words[words.count - 1].unicodeScalars.append(scalar)
      case "'", "\u{2019}": continue
      default: words.append("")
      }
    }
    let slug = words.filter { !$0.isEmpty }.joined(separator: "-")
    return slug.isEmpty ? "section" : slug
  }
}
