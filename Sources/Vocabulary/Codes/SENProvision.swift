/// The provision recorded for special educational needs.
public enum SENProvision: Int32, Coded {
  /// No special educational needs.
  case noNeeds
  /// SEN support.
  case support
  /// Education, health and care plan.
  case plan

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("N", "no special educational needs"),
    CodeEntry("K", "SEN support"),
    CodeEntry("E", "education, health and care plan"),
  ]
}
