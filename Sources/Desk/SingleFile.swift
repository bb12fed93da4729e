import Foundation
import Pages
import Vocabulary

/// A page that is complete in one file, to be sent on by itself.
enum SingleFile {
  /// The page with its style sheet inside; the page's own rule allows this sheet and no other.
  static func html(_ page: Page) -> String {
    let link = "<link rel=\"stylesheet\" href=\"\(page.stylesheet)\">"
    let html = replace(link, in: page.html(), with: "<style>\(Stylesheet.text)</style>")
    return replace("style-src 'self'", in: html, with: "style-src 'sha256-\(hash)'")
  }

  private static func replace(_ text: String, in html: String, with other: String) -> String {
    precondition(html.contains(text), "a page no longer has '\(text)'")
    return html.replacing(text, with: other, maxReplacements: 1)
  }

  private static var hash: String {
    let digits = Array(ContentHash(of: Stylesheet.text.utf8).hexadecimal)
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place in
      UInt8(String(digits[place...place + 1]), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }
}
