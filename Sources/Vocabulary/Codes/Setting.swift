/// Where the child lives.
public enum Setting: Int32, Coded {
  /// Living at home.
  case home
  /// Foster care.
  case foster
  /// Residential care.
  case residential
  /// Secure or supervised.
  case secure
  /// Not known.
  case unknown

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("home", "living at home"),
    CodeEntry("foster", "foster care"),
    CodeEntry("residential", "residential care"),
    CodeEntry("secure", "secure or supervised"),
    CodeEntry("unknown", "not known"),
  ]
}
