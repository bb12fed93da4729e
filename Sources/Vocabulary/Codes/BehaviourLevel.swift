/// A level of Hackett's continuum of sexual behaviour.
public enum BehaviourLevel: Int32, Coded {
  /// Normal.
  case normal
  /// Inappropriate.
  case inappropriate
  /// Problematic.
  case problematic
  /// Abusive.
  case abusive
  /// Violent.
  case violent

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("normal", "normal"),
    CodeEntry("inappropriate", "inappropriate"),
    CodeEntry("problematic", "problematic"),
    CodeEntry("abusive", "abusive"),
    CodeEntry("violent", "violent"),
  ]
}
