public import Vocabulary

/// The kind of record that says a child displayed harmful sexual behaviour.
public enum EventKind: Int32, Coded {
  /// Row of the local referral log.
  case referralLog
  /// Return of a service provider.
  case providerReturn
  /// School safeguarding concern.
  case schoolConcern
  /// Exclusion for sexual misconduct.
  case exclusion
  /// Police occurrence.
  case police
  /// Youth-justice record.
  case youthJustice
  /// Assessment with a tool for harmful sexual behaviour.
  case assessmentTool

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("referral_log", "local referral log"),
    CodeEntry("provider_return", "service provider's return"),
    CodeEntry("school_concern", "school safeguarding concern"),
    CodeEntry("exclusion", "exclusion for sexual misconduct"),
    CodeEntry("police", "police occurrence"),
    CodeEntry("youth_justice", "youth-justice record"),
    CodeEntry("assessment_tool", "assessment with a tool for harmful sexual behaviour"),
  ]
}
