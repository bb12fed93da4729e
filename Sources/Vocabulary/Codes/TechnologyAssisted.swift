/// Whether the behaviour used technology.
public enum TechnologyAssisted: Int32, Coded {
  /// Online only.
  case online
  /// Offline only.
  case offline
  /// Online and offline.
  case both
  /// Not known.
  case unknown

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("online", "online only"),
    CodeEntry("offline", "offline only"),
    CodeEntry("both", "online and offline"),
    CodeEntry("unknown", "not known"),
  ]
}
