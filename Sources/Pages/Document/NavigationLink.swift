/// A link of the site's navigation.
///
public struct NavigationLink: Hashable, Sendable {
  /// The words of the link.
  ///
  public let title: String
  /// The page's file name; the link whose address is the page's own is marked as current.
  ///
  public let address: String

  /// A link of the site's navigation.
  ///
  /// - Parameters:
  ///   - title: The words of the link.
  ///   - address: The page's file name.
  public init(_ title: String, to address: String) {
    self.title = title
    self.address = address
  }
}
