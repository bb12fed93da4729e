/// The route by which a concern is handled.
public enum Route: Int32, Coded {
  /// Criminal justice.
  case criminalJustice
  /// Concern.
  case concern

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("criminal_justice", "criminal justice"),
    CodeEntry("concern", "concern"),
  ]
}
