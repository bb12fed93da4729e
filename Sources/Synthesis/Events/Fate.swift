import Vocabulary

/// How a referral ends, if it is followed to the end.
enum Fate {
  case supported, refused, stoppedAfterAssessment, stoppedWhileWaiting

  static func weights(age: Int) -> [(item: Fate, weight: Int)] {
    age < 10
      ? [
        (.supported, 65), (.refused, 20), (.stoppedAfterAssessment, 10), (.stoppedWhileWaiting, 5),
      ]
      : [(.supported, 73), (.refused, 13), (.stoppedAfterAssessment, 9), (.stoppedWhileWaiting, 5)]
  }

  var reasons: [(item: NoSupportReason, weight: Int)] {
    switch self {
    case .supported: []
    case .refused:
      [(.criteriaNotMet, 55), (.supportedElsewhere, 20), (.notRecorded, 15), (.movedAway, 10)]
    case .stoppedAfterAssessment:
      [
        (.declinedByCarer, 35), (.declinedByChild, 15), (.fundingNotAgreed, 15),
        (.noCapacity, 12), (.movedAway, 8), (.notRecorded, 15),
      ]
    case .stoppedWhileWaiting:
      [
        (.noCapacity, 40), (.declinedByCarer, 20), (.declinedByChild, 15), (.movedAway, 15),
        (.notRecorded, 10),
      ]
    }
  }
}
