/// One of the five broad ethnic groups of the 2021 census, or not known.
public enum EthnicGroup: Int32, Coded {
  /// Asian.
  case asian
  /// Black.
  case black
  /// Mixed.
  case mixed
  /// White.
  case white
  /// Other.
  case other
  /// Not known.
  case unknown

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("asian", "Asian"),
    CodeEntry("black", "Black"),
    CodeEntry("mixed", "Mixed"),
    CodeEntry("white", "White"),
    CodeEntry("other", "Other"),
    CodeEntry("unknown", "not known"),
  ]
}
