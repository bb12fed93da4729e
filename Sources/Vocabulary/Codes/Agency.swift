/// The kind of agency that sends a delivery or knows a child.
public enum Agency: Int32, Coded {
  /// School.
  case school
  /// Police.
  case police
  /// Social care.
  case socialCare
  /// Health.
  case health
  /// Youth justice.
  case youthJustice
  /// Voluntary sector.
  case voluntary

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("school", "school"),
    CodeEntry("police", "police"),
    CodeEntry("social_care", "social care"),
    CodeEntry("health", "health"),
    CodeEntry("youth_justice", "youth justice"),
    CodeEntry("voluntary", "voluntary sector"),
  ]
}
