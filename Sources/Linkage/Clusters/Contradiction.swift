/// Why two groups of records cannot be the same child.
public enum Contradiction: String, CaseIterable, Sendable {
  /// Both have unique pupil numbers and share none, present or earlier.
  case pupilNumbers = "K01"
  /// Both have NHS numbers and share none.
  case nhsNumbers = "K02"
  /// A system that holds a child only once knows them by two references.
  case references = "K03"
  /// One incident names them by two references of one system.
  case sameIncident = "K04"
  /// Neither the year of birth nor the sex agrees.
  case birthYearAndSex = "K05"
  /// The dates of birth differ by more than a swap or one part, and no identifier is shared.
  case births = "K06"
  /// They share only a referral, and their sexes differ or one system's log knows both.
  case sharedReferral = "K07"

  /// The stable id, such as `K01`.
  public var id: String {
    rawValue
  }

  /// What stands against their being one child.
  public var title: String {
    switch self {
    case .pupilNumbers: "two unique pupil numbers, neither an earlier one of the other"
    case .nhsNumbers: "two NHS numbers"
    case .references: "two references in a system that holds a child only once"
    case .sameIncident: "two references of one system in one incident"
    case .birthYearAndSex: "year of birth and sex both differ"
    case .births: "dates of birth differ by more than a swap or one part"
    case .sharedReferral: "one referral that concerns two children"
    }
  }
}
