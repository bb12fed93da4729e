/// A rule by which records are held to be the same child, strongest first.
///
/// L01 to L04 rest on identifiers; a night's model weighs the rest (P01), a reviewer may decide (R01).
/// L05 to L12 are what linkage goes by without a model: they are its check.
///
/// A rule joins nobody where a `Contradiction` stands against it, directly or through the records
/// already joined, nor where its key reaches two children who contradict each other.
public enum LinkageRule: String, CaseIterable, Sendable, Comparable {
  /// The same sender's reference for the child.
  case childReference = "L01"
  /// The same NHS number.
  case nhsNumber = "L02"
  /// The same unique pupil number, or an earlier one.
  case pupilNumber = "L03"
  /// The same referral, in the referral log and in a provider's return.
  case referral = "L04"
  /// The same offence on the same day, in two agencies.
  case offence = "L05"
  /// The same day of incident or concern, in two agencies.
  case incidentDay = "L06"
  /// Referred on by one agency and received by another.
  case referralDay = "L07"
  /// Two more fields the same.
  case twoMoreFields = "L08"
  /// The same area of residence.
  case area = "L09"
  /// The same school.
  case school = "L10"
  /// The same ethnicity.
  case ethnicity = "L11"
  /// Day and month of birth swapped, and two more fields.
  case swappedBirth = "L12"
  /// The model's weight of all that agrees and differs.
  case weighed = "P01"
  /// A reviewer's decision.
  case reviewed = "R01"

  /// The stable id, such as `L02`.
  public var id: String {
    rawValue
  }

  /// What the rule is called.
  public var title: String {
    switch self {
    case .childReference: "same child reference"
    case .nhsNumber: "same NHS number"
    case .pupilNumber: "same unique pupil number"
    case .referral: "same referral"
    case .offence: "same birth, sex and offence"
    case .incidentDay: "same birth, sex and day of incident"
    case .referralDay: "same birth and sex, referred on and received"
    case .twoMoreFields: "same birth, sex and two more fields"
    case .area: "same birth, sex and area"
    case .school: "same birth, sex and school"
    case .ethnicity: "same birth, sex and ethnicity"
    case .swappedBirth: "birth with day and month swapped"
    case .weighed: "agreement weighed by the model"
    case .reviewed: "decided by a reviewer"
    }
  }

  /// What two records need for the rule to join them.
  public var needs: String {
    switch self {
    case .childReference:
      "one system gives both rows the same reference for the child"
    case .nhsNumber:
      "both carry the same NHS number"
    case .pupilNumber:
      "both carry the same unique pupil number, or one's is the other's earlier number"
    case .referral:
      "both carry the same referral reference, and births and sexes that can be one child's"
    case .offence:
      "two agencies give the same date of birth, sex, offence code and day of the offence"
    case .incidentDay:
      "two agencies give the same date of birth, sex and day of the incident or concern"
    case .referralDay:
      """
      two agencies give the same date of birth and sex, and one received a referral on the day \
      the other did or within a few days of its referring on
      """
    case .twoMoreFields:
      """
      both give the same date of birth, sex and two of: area of residence, school, known \
      ethnicity, a day of the incident or referral that two agencies give
      """
    case .area:
      "both give the same date of birth, sex and area of residence"
    case .school:
      "both give the same date of birth, sex and school"
    case .ethnicity:
      "both give the same date of birth, sex and known ethnicity"
    case .swappedBirth:
      """
      one date of birth is the other with day and month swapped; both give the same sex and two \
      of: area of residence, school, known ethnicity, a day of the incident or referral
      """
    case .weighed:
      "all that both say together weighs enough that they are more likely one child than not"
    case .reviewed:
      "a reviewer decided that both are one child"
    }
  }

  /// Whether the rule rests on what a record says rather than on an identifier.
  ///
  /// Such a rule joins only where few other children can be expected to agree by chance.
  public var needsRareAgreement: Bool {
    self >= .offence && self <= .swappedBirth
  }

  /// Orders rules from the strongest to the weakest.
  ///
  /// - Parameters:
  ///   - lhs: A rule.
  ///   - rhs: Another rule.
  /// - Returns: Whether the first is applied earlier.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}
