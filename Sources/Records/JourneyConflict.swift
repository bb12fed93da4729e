public import Vocabulary

/// What the sources of one journey say differently; each is settled by a published rule.
public enum JourneyConflict: Int32, Coded {
  /// Roles: displayed and harmed make both, unknown gives way.
  case role
  /// Behaviour levels: the highest stands.
  case level
  /// A level outside the range of the traffic light: the level stands.
  case light
  /// Settings: that of the referral log stands, else the first known.
  case setting
  /// Routes: that of the referral log stands, else the first.
  case route
  /// Days on which support started: the earliest stands.
  case supportStarted
  /// Days on which support ended: the latest stands.
  case supportEnded
  /// Service tiers of one start of support: the highest stands.
  case tier
  /// Reasons for no support: the first that says why stands.
  case noSupportReason

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("role", "role"),
    CodeEntry("level", "behaviour level"),
    CodeEntry("light", "behaviour level and traffic light"),
    CodeEntry("setting", "setting"),
    CodeEntry("route", "route"),
    CodeEntry("support_started", "day support started"),
    CodeEntry("support_ended", "day support ended"),
    CodeEntry("tier", "service tier"),
    CodeEntry("no_support_reason", "reason for no support"),
  ]
}
