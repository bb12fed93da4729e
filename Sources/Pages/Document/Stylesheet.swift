/// The one style sheet all pages share; it stands beside them as a file.
///
public enum Stylesheet {
  /// The name of the file.
  ///
  public static let fileName = "style.css"

  /// What the file holds.
  ///
  public static let text = String(decoding: PackageResources.style_css, as: UTF8.self)
}
