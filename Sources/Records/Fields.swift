/// An identifier that reaches no room but Intake except as a keyed token.
public enum TokenField: Int, RecordField {
  /// The sender's own reference for the child, unique within the sender's system.
  case child
  /// The unique pupil number.
  case upn
  /// An earlier unique pupil number.
  case formerUpn
  /// The NHS number.
  case nhsNumber
  /// The reference of a referral, shared by the referral log and the providers' returns.
  case referral
  /// The reference of an incident or occurrence.
  case incident
  /// The school, by the key that schools carry in the census and in their own logs.
  case school

  /// The names of all fields, by their positions.
  public static let names = spelled
}

/// A date of a record.
public enum DayField: Int, RecordField {
  /// The date of birth.
  case birth
  /// The date of death.
  case death
  /// The day the incident occurred.
  case occurred
  /// The day of the concern.
  case concern
  /// The day the sender recorded the event.
  case recorded
  /// The day the sender referred the child on.
  case referredOn
  /// The day the referral was received.
  case received
  /// The day of the decision.
  case decided
  /// The day of the risk management meeting; of social care, of the initial child protection
  /// conference.
  case meeting
  /// The day the assessment started.
  case assessmentStarted
  /// The day the assessment was completed or authorised.
  case assessmentCompleted
  /// The day support was offered.
  case supportOffered
  /// The day support, a plan or a placement started.
  case supportStarted
  /// The day support, a plan or a placement ended.
  case supportEnded
  /// The day the referral was closed or declined.
  case closed
  /// The day of the review.
  case reviewed
  /// The first day of the month of birth, from senders that tell no day.
  case birthMonth

  /// The names of all fields, by their positions.
  public static let names = spelled
}

/// A coded value of a record; its column holds positions in the named list.
public enum CodeField: Int, RecordField {
  /// Gender or sex as recorded; `RecordedSex`.
  case sex
  /// Self-defined ethnicity; `Ethnicity`.
  case ethnicity
  /// Ethnicity as an officer saw it, never used to fill the self-defined one; `EthnicGroup`.
  case observedEthnicity
  /// Provision for special educational needs; `SENProvision`.
  case senProvision
  /// Whether the child is looked after; 0 no, 1 yes.
  case lookedAfter
  /// Where the child lives; `Setting`.
  case setting
  /// Area of residence; position in the partnership's areas.
  case residenceArea
  /// Responsible authority; position in the partnership's areas.
  case responsibleAuthority
  /// Role in the incident; `Role`.
  case role
  /// Behaviour level; `BehaviourLevel`.
  case level
  /// Traffic light; `TrafficLight`.
  case light
  /// Whether the behaviour used technology; `TechnologyAssisted`.
  case technology
  /// Route; `Route`.
  case route
  /// Category of a school concern; position in the partnership's categories.
  case category
  /// Recorded-crime code; `SexualOffence`.
  case offence
  /// Whether the police marked the occurrence as harmful sexual behaviour; 0 no, 1 yes.
  case hsbFlag
  /// The agency that referred; `Agency`.
  case referringAgency
  /// What was decided; `Decision`.
  case decision
  /// Recorded assessment tool; position in the partnership's tools.
  case tool
  /// Service tier; `ServiceTier`.
  case tier
  /// Provider; position in the partnership's providers.
  case provider
  /// Why no support was given; `NoSupportReason`.
  case noSupportReason
  /// Behaviour level at review; `BehaviourLevel`.
  case levelAtReview
  /// Service tier at review; `ServiceTier`.
  case tierAtReview
  /// Whether a social-care referral ended without further action; 0 no, 1 yes.
  case noFurtherAction
  /// Whether an enquiry needed no initial child protection conference; 0 no, 1 yes.
  case conferenceNotRequired

  /// The names of all fields, by their positions.
  public static let names = spelled
}

/// A set of codes of a record; its column holds one bit for each member of the named list.
public enum SetField: Int, RecordField {
  /// Disabilities; `Disability`.
  case disabilities
  /// Types of special educational need; `SENType`.
  case senTypes
  /// Reasons for exclusion; `ExclusionReason`.
  case exclusionReasons
  /// Factors identified at assessment; `AssessmentFactor`.
  case factors
  /// Needs alongside harmful sexual behaviour; `Need`.
  case needs

  /// The names of all fields, by their positions.
  public static let names = spelled
}
