public import Vocabulary

/// What one row says, whatever its format.
public enum RecordKind: Int32, Coded {
  /// Observation of a person.
  case person
  /// Row of the local referral log.
  case referral
  /// Return of a service provider.
  case support
  /// School safeguarding concern.
  case schoolConcern
  /// Suspension or permanent exclusion.
  case exclusion
  /// Police occurrence.
  case policeOccurrence
  /// Youth-justice record.
  case youthJustice
  /// Contact, referral or episode of social care.
  case socialCareReferral
  /// Assessment.
  case assessment
  /// Enquiry under section 47.
  case enquiry
  /// Plan or placement.
  case plan
  /// Special educational need.
  case educationalNeed

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("person", "observation of a person"),
    CodeEntry("referral", "row of the local referral log"),
    CodeEntry("support", "return of a service provider"),
    CodeEntry("school_concern", "school safeguarding concern"),
    CodeEntry("exclusion", "suspension or permanent exclusion"),
    CodeEntry("police_occurrence", "police occurrence"),
    CodeEntry("youth_justice", "youth-justice record"),
    CodeEntry("social_care_referral", "contact, referral or episode of social care"),
    CodeEntry("assessment", "assessment"),
    CodeEntry("enquiry", "enquiry under section 47"),
    CodeEntry("plan", "plan or placement"),
    CodeEntry("educational_need", "special educational need"),
  ]
}
