import Pages

/// The identifiers that elements of a page are known by.
enum PageAnchor {
  /// An indicator's heading.
  static func indicator(_ id: String) -> String {
    Anchor.slug("indicator \(id)")
  }

  /// A table's first mention: the heading over it.
  static func table(_ id: String) -> String {
    Anchor.slug("about \(id)")
  }
}
