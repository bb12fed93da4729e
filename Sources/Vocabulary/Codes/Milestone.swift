/// A step of the journey of a referral.
public enum Milestone: Int32, Coded {
  /// Concern or incident.
  case concern
  /// Referral received.
  case referral
  /// Decision.
  case decision
  /// Multi-agency risk management meeting.
  case meeting
  /// Assessment started.
  case assessmentStarted
  /// Assessment completed.
  case assessmentCompleted
  /// Support offered.
  case supportOffered
  /// Support started.
  case supportStarted
  /// Support ended.
  case supportEnded
  /// Closed.
  case closed
  /// Referral received, or the police's notification where that came first.
  case notification
  /// Strategy discussion that starts an enquiry for which a conference was not ruled out.
  case strategyDiscussion
  /// Initial child protection conference.
  case protectionConference

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("concern", "concern or incident"),
    CodeEntry("referral_received", "referral received"),
    CodeEntry("decision", "decision"),
    CodeEntry("meeting", "multi-agency risk management meeting"),
    CodeEntry("assessment_started", "assessment started"),
    CodeEntry("assessment_completed", "assessment completed"),
    CodeEntry("support_offered", "support offered"),
    CodeEntry("support_started", "support started"),
    CodeEntry("support_ended", "support ended"),
    CodeEntry("closed", "closed"),
    CodeEntry("notification", "referral or police notification"),
    CodeEntry("strategy_discussion", "strategy discussion"),
    CodeEntry("protection_conference", "initial child protection conference"),
  ]
}
