import Records
import Vocabulary

extension PseudonymisedRow {
  /// The first day by which the age at what the row records is told.
  var eventDay: Day? {
    let first = self[DayField.occurred] ?? self[DayField.concern] ?? self[DayField.received]
    return first ?? self[DayField.assessmentStarted] ?? self[DayField.supportStarted]
      ?? self[DayField.recorded]
  }

  /// The latest day of the row, the birth apart.
  var latestDay: Day? {
    DayField.allCases.lazy.filter { $0 != .birth && $0 != .birthMonth }.compactMap { self[$0] }
      .max()
  }
}

extension TableFormat {
  /// Whether its rows say when the child was born, or in which month.
  var tellsBirth: Bool {
    fills(.day(.birth)) || fills(.day(.birthMonth))
  }
}

extension RecordKind {
  /// Whether such a record can be made for an unborn child.
  var mayPrecedeBirth: Bool {
    switch self {
    case .socialCareReferral, .assessment, .enquiry, .plan: true
    case .person, .referral, .support, .schoolConcern, .exclusion, .policeOccurrence,
      .youthJustice, .educationalNeed:
      false
    }
  }
}
