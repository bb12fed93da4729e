/// The one style sheet all pages share; it stands beside them as a file.
///
public enum Stylesheet {
  /// The name of the file.
  ///
  public static let fileName = "style.css"

  /// What the file holds.
  ///
  public static let text = String(decoding: PackageResources.style_css, as: UTF8.self)

  /// What the file holds, with a marking that stands at the foot of every printed sheet.
  ///
  /// - Parameter marking: Who may see the pages, such as "OFFICIAL"; any words are safe.
  /// - Returns: The style sheet.
  public static func text(marking: String) -> String {
    text(text, marking: marking)
  }

  /// Any style sheet with a marking.
  static func text(_ styles: String, marking: String) -> String {
    """
    \(styles)@page {
      @bottom-center {
        content: "\(quoted(marking))";
        font-family: Arial, Helvetica, sans-serif;
        font-weight: bold;
      }
    }

    """
  }

  /// The words for between quotes: whatever is no plain letter, digit or space as its number.
  private static func quoted(_ words: String) -> String {
    words.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ",", ".", ":": String(scalar)
      default: "\\\(String(scalar.value, radix: 16)) "
      }
    }.joined()
  }
}
