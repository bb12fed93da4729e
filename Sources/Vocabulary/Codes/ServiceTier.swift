/// A tier of the continuum of service intensity.
public enum ServiceTier: Int32, Coded {
  /// Tier A: support and coordination in frontline settings.
  case a
  /// Tier B: community teams.
  case b
  /// Tier C: regional specialist services.
  case c
  /// Tier D: therapeutic residential.
  case d
  /// Tier E: secure settings.
  case e

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("A", "tier A: support and coordination in frontline settings"),
    CodeEntry("B", "tier B: community teams"),
    CodeEntry("C", "tier C: regional specialist services"),
    CodeEntry("D", "tier D: therapeutic residential"),
    CodeEntry("E", "tier E: secure settings"),
  ]
}
